package hms.scheduling.control;

import hms.patients.OpenMatters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who is awaited stays in the records. */
@ApplicationScoped
public class AppointmentsOfPatient implements OpenMatters {

    @Inject
    AppointmentsToCome appointments;

    @Override
    public Kind kind() {
        return Kind.APPOINTMENTS;
    }

    @Override
    public long of(long patientId) {
        return appointments.ofPatient(patientId);
    }
}
