package hms.billing.entity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How days in bed are counted; chosen in the settings, frozen per stay, printed on the bill. */
public enum BedDayRule {
    /** The day of admission, and one for each midnight in bed. */
    ADMISSION_DAY_AND_MIDNIGHTS,
    /** One for each midnight in bed, at least one for the whole stay. */
    MIDNIGHTS_AT_LEAST_ONE;

    /**
     * Days that one bed counts, by the hospital's calendar. A midnight belongs to the bed in which the patient lies
     * then; what does not hang on a midnight belongs to the first bed.
     *
     * @param first whether it is the first bed of the stay
     * @param wholeStayUntil when the patient leaves the hospital, or today
     */
    public int days(LocalDate from, LocalDate until, boolean first, LocalDate wholeStayUntil) {
        int midnights = (int) Math.max(0, ChronoUnit.DAYS.between(from, until));
        if (!first) {
            return midnights;
        }
        boolean one = this == ADMISSION_DAY_AND_MIDNIGHTS || !wholeStayUntil.isAfter(from);
        return one ? midnights + 1 : midnights;
    }
}
