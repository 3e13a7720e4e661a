package hms.scheduling.control;

import hms.platform.Meters;
import hms.scheduling.AppointmentBooked;
import hms.scheduling.AppointmentCancelled;
import hms.scheduling.AppointmentConfirmed;
import hms.scheduling.AppointmentMoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

/** Counts for monitoring what became of appointments, once it is certain. */
@ApplicationScoped
public class BookingMeter {

    void booked(@Observes(during = TransactionPhase.AFTER_SUCCESS) AppointmentBooked fact) {
        count("booked");
    }

    void confirmed(@Observes(during = TransactionPhase.AFTER_SUCCESS) AppointmentConfirmed fact) {
        count("confirmed");
    }

    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) AppointmentMoved fact) {
        count("moved");
    }

    void cancelled(@Observes(during = TransactionPhase.AFTER_SUCCESS) AppointmentCancelled fact) {
        count("cancelled");
    }

    private static void count(String event) {
        Meters.BOOKINGS.labelValues(event).inc();
    }
}
