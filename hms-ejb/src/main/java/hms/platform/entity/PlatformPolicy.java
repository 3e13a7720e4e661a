package hms.platform.entity;

import hms.platform.BaseEntity;
import hms.platform.Settings.Whole;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;

/** How long the platform keeps what it needs no longer, of which there is one. */
@Entity
@Table(name = "platform_policy")
public class PlatformPolicy extends BaseEntity {

    /** The id of its one row, made by the migration. */
    public static final long THE_ONE = 1;

    public static final Whole SENT_MAIL_DAYS = new Whole("HMS_SENT_MAIL_DAYS", 1, 365, 30);

    private static final long serialVersionUID = 1L;

    @Column(name = "sent_mail_days")
    private int sentMailDays;

    protected PlatformPolicy() {}

    /** For how many days a mail is kept that was sent. */
    public void keepMails(int days) {
        SENT_MAIL_DAYS.refuse(days, "sentMailDays");
        sentMailDays = days;
    }

    /** What was chosen here; operations may have said otherwise. */
    public Map<Whole, Integer> chosen() {
        return Map.of(SENT_MAIL_DAYS, sentMailDays);
    }

    public int getSentMailDays() {
        return sentMailDays;
    }
}
