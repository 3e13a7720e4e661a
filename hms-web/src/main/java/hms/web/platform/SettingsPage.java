package hms.web.platform;

import hms.platform.Settings;
import hms.platform.Settings.Whole;
import hms.platform.boundary.KeepingDesk;
import hms.platform.boundary.KeepingDesk.KeepingForm;
import hms.platform.entity.PlatformPolicy;
import hms.web.shared.Said;
import hms.web.shared.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.stream.Stream;

/** The hospital's settings in one place: the platform's own, and the way to those that have a page. */
@Named
@ViewScoped
public class SettingsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private KeepingDesk desk;

    @Inject
    private Words words;

    private Long version;
    private int sentMailDays;

    public void open() {
        KeepingForm form = desk.form();
        version = form.version();
        sentMailDays = form.sentMailDays();
    }

    public void save() {
        desk.change(new KeepingForm(version, sentMailDays));
        open();
        Said.done("platform", "settings.saved");
    }

    /** What may be chosen, what is shipped, and what operations said, which counts in any case. */
    public String bounds(Whole setting) {
        String bounds = told("settings.bounds", setting.least(), setting.most(), setting.otherwise());
        return Settings.text(setting.name())
                .map(given -> bounds + " " + told("settings.given", setting.name(), given))
                .orElse(bounds);
    }

    public Whole getMailBounds() {
        return PlatformPolicy.SENT_MAIL_DAYS;
    }

    public int getSentMailDays() {
        return sentMailDays;
    }

    public void setSentMailDays(int sentMailDays) {
        this.sentMailDays = sentMailDays;
    }

    private String told(String key, Object... details) {
        return MessageFormat.format(
                words.of("platform", key),
                Stream.of(details).map(Object::toString).toArray());
    }
}
