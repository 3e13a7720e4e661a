package hms.scheduling.control;

import hms.organization.OpenWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whoever has booked still is to be seen by somebody. */
@ApplicationScoped
public class AppointmentsOfPractitioner implements OpenWork {

    @Inject
    AppointmentsToCome appointments;

    @Override
    public Kind kind() {
        return Kind.APPOINTMENTS;
    }

    @Override
    public long of(long practitionerId) {
        return appointments.ofPractitioner(practitionerId);
    }
}
