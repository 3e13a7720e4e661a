package hms.scheduling.entity;

import hms.platform.AboutPatient;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One line of a day's list: when, who, with whom, and where it stands. Of a guest only the name as told. */
public record AppointmentRow(
        Long appointmentId,
        Long version,
        String reference,
        Instant startsAt,
        Instant endsAt,
        AppointmentStatus status,
        AppointmentStatus before,
        Boolean overbooked,
        String bookedBy,
        Instant seenAt,
        String place,
        String guestGiven,
        String guestFamily,
        Long patientId,
        String mrn,
        String given,
        String family,
        LocalDate birthDate,
        String doctorPrefix,
        String doctorGiven,
        String doctorFamily,
        String doctorUsername,
        String department)
        implements AboutPatient, Serializable {

    /** Components for the constructor projection: {@code a} the appointment, {@code p} its patient or none. */
    public static final String OF_A = "new hms.scheduling.entity.AppointmentRow(a.id, a.version, a.reference,"
            + " a.time.startsAt, a.time.endsAt, a.status, a.before, a.overbooked, a.bookedBy, a.seenAt, a.place,"
            + " a.guest.given, a.guest.family, p.id, p.mrn, p.name.given, p.name.family, p.life.birthDate,"
            + " d.prefix, d.given, d.family, d.username, w.name)"
            + " from Appointment a left join a.patient p join a.practitioner d join a.department w ";

    /** Family name first, as lists show it: the patient's once known, else as the guest told it. */
    public String fullName() {
        boolean known = patientId != null;
        return joined(", ", known ? family : guestFamily, known ? given : guestGiven);
    }

    public String doctor() {
        return joined(" ", doctorPrefix, doctorGiven, doctorFamily);
    }

    /** Whether the front desk agrees for the doctor, who does not sign in here. */
    public boolean isForDeskToConfirm() {
        return status == AppointmentStatus.PENDING && doctorUsername == null;
    }

    /** A guest who is not yet known as one of the hospital's patients. */
    public boolean isGuest() {
        return patientId == null;
    }

    /** Whether the doctor has not taken notice. */
    public boolean isNew() {
        return seenAt == null && status.isAwaited();
    }

    private static String joined(String by, String... parts) {
        return Stream.of(parts).filter(part -> part != null).collect(Collectors.joining(by));
    }
}
