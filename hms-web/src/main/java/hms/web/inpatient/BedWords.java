package hms.web.inpatient;

import hms.inpatient.DischargeBlocker;
import hms.inpatient.entity.BedState;
import hms.platform.HospitalDay;
import hms.platform.Texts;
import hms.web.shared.Me;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** How pages speak of beds and stays. */
@Named
@RequestScoped
public class BedWords {

    @Inject
    private Me me;

    @Inject
    private HospitalDay day;

    /** The icon of a state; the word stands beside it. */
    public String icon(BedState state) {
        return switch (state) {
            case FREE -> "pi pi-check-circle";
            case PARTLY_TAKEN -> "pi pi-users";
            case OCCUPIED -> "pi pi-user";
            case HOUSEKEEPING -> "pi pi-refresh";
            case CLOSED -> "pi pi-ban";
            case ISOLATED -> "pi pi-shield";
            case CONTAMINATED -> "pi pi-exclamation-triangle";
        };
    }

    /** The look of a state. */
    public String chip(BedState state) {
        return switch (state) {
            case FREE, PARTLY_TAKEN -> "ok";
            case OCCUPIED -> "info";
            case HOUSEKEEPING -> "warn";
            case CLOSED -> "neutral";
            case ISOLATED, CONTAMINATED -> "danger";
        };
    }

    /** The how manieth day of the stay it is; the day of the admission is the first. */
    public long dayOfStay(Instant admittedAt) {
        return ChronoUnit.DAYS.between(day.at(admittedAt).toLocalDate(), day.today()) + 1;
    }

    /** What keeps a patient here, in the words of the capability whose reason it is. */
    public String blocker(DischargeBlocker blocker) {
        return Texts.of(
                blocker.capability(),
                blocker.key(),
                me.getLocale(),
                blocker.details().toArray());
    }
}
