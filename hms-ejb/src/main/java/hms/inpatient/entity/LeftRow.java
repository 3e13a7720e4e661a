package hms.inpatient.entity;

import hms.platform.AboutPatient;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody who lay on a ward and has left the house: who it is, and when that was. Nothing clinical. */
public record LeftRow(
        Long encounterId, Long patientId, String mrn, String given, String family, LocalDate birthDate, Instant leftAt)
        implements AboutPatient, Serializable {

    /** Family name first, as lists sort and show it. */
    public String fullName() {
        return Stream.of(family, given).filter(name -> name != null).collect(Collectors.joining(", "));
    }
}
