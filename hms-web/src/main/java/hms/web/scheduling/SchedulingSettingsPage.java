package hms.web.scheduling;

import hms.scheduling.boundary.SchedulingPolicyDesk;
import hms.scheduling.boundary.SchedulingPolicyDesk.PolicyForm;
import hms.web.shared.Said;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** How the hospital books, as a form. */
@Named
@ViewScoped
public class SchedulingSettingsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SchedulingPolicyDesk desk;

    private Long version;
    private int reminderLeadHours;
    private int noShowGraceMinutes;
    private int minimumNoticeMinutes;
    private int horizonDays;
    private int mostOpenPerPhone;
    private int mostHourlyPerAddress;
    private int mostTriesHourly;

    public void open() {
        PolicyForm form = desk.form();
        version = form.version();
        reminderLeadHours = form.reminderLeadHours();
        noShowGraceMinutes = form.noShowGraceMinutes();
        minimumNoticeMinutes = form.minimumNoticeMinutes();
        horizonDays = form.horizonDays();
        mostOpenPerPhone = form.mostOpenPerPhone();
        mostHourlyPerAddress = form.mostHourlyPerAddress();
        mostTriesHourly = form.mostTriesHourly();
    }

    public String save() {
        desk.change(new PolicyForm(
                version,
                reminderLeadHours,
                noShowGraceMinutes,
                minimumNoticeMinutes,
                horizonDays,
                mostOpenPerPhone,
                mostHourlyPerAddress,
                mostTriesHourly));
        Said.done("scheduling", "settings.saved");
        return "/scheduling/settings?faces-redirect=true";
    }

    public int getReminderLeadHours() {
        return reminderLeadHours;
    }

    public void setReminderLeadHours(int reminderLeadHours) {
        this.reminderLeadHours = reminderLeadHours;
    }

    public int getNoShowGraceMinutes() {
        return noShowGraceMinutes;
    }

    public void setNoShowGraceMinutes(int noShowGraceMinutes) {
        this.noShowGraceMinutes = noShowGraceMinutes;
    }

    public int getMinimumNoticeMinutes() {
        return minimumNoticeMinutes;
    }

    public void setMinimumNoticeMinutes(int minimumNoticeMinutes) {
        this.minimumNoticeMinutes = minimumNoticeMinutes;
    }

    public int getHorizonDays() {
        return horizonDays;
    }

    public void setHorizonDays(int horizonDays) {
        this.horizonDays = horizonDays;
    }

    public int getMostOpenPerPhone() {
        return mostOpenPerPhone;
    }

    public void setMostOpenPerPhone(int mostOpenPerPhone) {
        this.mostOpenPerPhone = mostOpenPerPhone;
    }

    public int getMostHourlyPerAddress() {
        return mostHourlyPerAddress;
    }

    public void setMostHourlyPerAddress(int mostHourlyPerAddress) {
        this.mostHourlyPerAddress = mostHourlyPerAddress;
    }

    public int getMostTriesHourly() {
        return mostTriesHourly;
    }

    public void setMostTriesHourly(int mostTriesHourly) {
        this.mostTriesHourly = mostTriesHourly;
    }
}
