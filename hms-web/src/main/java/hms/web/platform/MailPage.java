package hms.web.platform;

import hms.platform.boundary.OutboxDesk;
import hms.platform.boundary.OutboxDesk.MailCounts;
import hms.platform.boundary.OutboxDesk.ParkedMail;
import hms.web.shared.Said;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Mails that the mail server would not take. */
@Named
@ViewScoped
public class MailPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OutboxDesk desk;

    @Inject
    private ParkedRows list;

    private MailCounts counts;

    public void open() {
        counts = desk.counts();
    }

    public void sendAgain(ParkedMail mail) {
        desk.sendAgain(mail.id(), mail.version());
        done("mail.again.done");
    }

    public void sendAllAgain() {
        done("mail.all.done", desk.sendAllAgain());
    }

    public void discard(ParkedMail mail) {
        desk.discard(mail.id(), mail.version());
        done("mail.discard.done");
    }

    private void done(String key, Object... facts) {
        open();
        Said.done("platform", key, facts);
    }

    public MailCounts getCounts() {
        return counts;
    }

    public ParkedRows getList() {
        return list;
    }
}
