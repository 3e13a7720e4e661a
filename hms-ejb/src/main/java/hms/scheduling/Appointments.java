package hms.scheduling;

import hms.patients.entity.Patient;
import hms.platform.Languages;
import hms.scheduling.entity.Appointment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Inner door: what was agreed with those who come. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Appointments {

    @PersistenceContext
    EntityManager em;

    /** The appointment for its reference to be told of: a mail, a reminder. */
    public Optional<BookedVisit> visit(long appointmentId) {
        return Optional.ofNullable(em.find(Appointment.class, appointmentId)).map(Appointments::told);
    }

    private static BookedVisit told(Appointment appointment) {
        return new BookedVisit(
                appointment.getId(),
                appointment.getReference(),
                appointment.linkToken(),
                appointment.getStatus(),
                name(appointment),
                email(appointment),
                Languages.nearest(language(appointment)).getLanguage(),
                appointment.getTime().getStartsAt(),
                appointment.getTime().localStart(),
                appointment.getTime().getZone(),
                appointment.getTime().minutes(),
                appointment.getPractitioner().getFullName(),
                appointment.getDepartment().getName(),
                appointment.getPlace());
    }

    /** The patient's once known, else as the guest told it. */
    private static String name(Appointment appointment) {
        Patient patient = appointment.getPatient();
        if (patient == null) {
            return appointment.getGuest().fullName();
        }
        return Stream.of(patient.getName().getGiven(), patient.getName().getFamily())
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
    }

    /** That of whoever booked, else the patient's. */
    private static String email(Appointment appointment) {
        return appointment.getGuest() != null
                ? appointment.getGuest().email(appointment.getId())
                : appointment.getPatient().told().getEmail();
    }

    private static Locale language(Appointment appointment) {
        String tag = appointment.getGuest() != null
                ? appointment.getGuest().getLanguage()
                : appointment.getPatient().told().getLanguage();
        return tag == null ? null : Locale.forLanguageTag(tag);
    }
}
