package hms.scheduling.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Forgets what no longer guards anything: times of days gone by, codes, closed windows of tries. */
@ApplicationScoped
public class SchedulingTidying {

    @Inject
    Calendars calendars;

    @Inject
    BookingCodes codes;

    @Inject
    GuestCounters counters;

    /** How many rows went. */
    @Transactional
    public int run() {
        return calendars.tidy() + codes.tidy() + counters.tidy();
    }
}
