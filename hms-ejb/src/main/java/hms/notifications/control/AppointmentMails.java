package hms.notifications.control;

import hms.platform.Outbox;
import hms.scheduling.AppointmentBooked;
import hms.scheduling.AppointmentCancelled;
import hms.scheduling.AppointmentConfirmed;
import hms.scheduling.AppointmentMoved;
import hms.scheduling.AppointmentReopened;
import hms.scheduling.Appointments;
import hms.scheduling.BookedVisit;
import hms.scheduling.LookUpCodeIssued;
import hms.scheduling.ReminderDue;
import hms.scheduling.entity.AppointmentStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;

/** Tells whoever booked what became of it, in their language, where they left an address. */
@ApplicationScoped
public class AppointmentMails {

    @Inject
    Appointments appointments;

    @Inject
    AppointmentLetter letter;

    @Inject
    Outbox outbox;

    void booked(@Observes AppointmentBooked event) {
        told(event.appointmentId())
                .ifPresent(visit -> send(
                        visit,
                        visit.status() == AppointmentStatus.PENDING
                                ? AppointmentNews.REQUESTED
                                : AppointmentNews.BOOKED));
    }

    void confirmed(@Observes AppointmentConfirmed event) {
        told(event.appointmentId()).ifPresent(visit -> send(visit, AppointmentNews.CONFIRMED));
    }

    void cancelled(@Observes AppointmentCancelled event) {
        told(event.appointmentId()).ifPresent(visit -> send(visit, AppointmentNews.CANCELLED));
    }

    void moved(@Observes AppointmentMoved event) {
        told(event.appointmentId()).ifPresent(visit -> send(visit, AppointmentNews.MOVED));
    }

    /** Who was told that it is cancelled, or confirmed, must hear that it is not. */
    void reopened(@Observes AppointmentReopened event) {
        if (event.from() == AppointmentStatus.CANCELLED && event.to().isAwaited()) {
            told(event.appointmentId()).ifPresent(visit -> send(visit, AppointmentNews.REOPENED));
        }
        if (event.from() == AppointmentStatus.BOOKED && event.to() == AppointmentStatus.PENDING) {
            told(event.appointmentId()).ifPresent(visit -> send(visit, AppointmentNews.UNCONFIRMED));
        }
    }

    void reminded(@Observes ReminderDue event) {
        told(event.appointmentId()).ifPresent(visit -> send(visit, AppointmentNews.REMINDER));
    }

    void coded(@Observes LookUpCodeIssued event) {
        told(event.appointmentId()).ifPresent(visit -> outbox.mail(letter.code(visit, event.code())));
    }

    private Optional<BookedVisit> told(long appointmentId) {
        return appointments.visit(appointmentId).filter(visit -> visit.email() != null);
    }

    private void send(BookedVisit visit, AppointmentNews news) {
        outbox.mail(letter.about(visit, news));
    }
}
