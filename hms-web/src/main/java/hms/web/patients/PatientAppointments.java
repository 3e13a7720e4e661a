package hms.web.patients;

import hms.platform.Slice;
import hms.scheduling.boundary.PatientAppointmentDesk;
import hms.scheduling.boundary.PatientAppointmentDesk.OfPatient;
import hms.scheduling.entity.AppointmentRow;
import hms.web.shared.LazyRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The appointments of one patient: to come, or over. */
@Dependent
public class PatientAppointments extends LazyRows<AppointmentRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    private PatientAppointmentDesk desk;

    private Long patient;
    private boolean past;

    void of(Long patientId, boolean over) {
        patient = patientId;
        past = over;
    }

    @Override
    protected Slice<AppointmentRow> page(int first, int size, Optional<Order> order) {
        return patient == null
                ? Slice.of(List.of(), size)
                : desk.appointments(new OfPatient(patient, past, first, size));
    }

    @Override
    public String getRowKey(AppointmentRow row) {
        return row.appointmentId().toString();
    }
}
