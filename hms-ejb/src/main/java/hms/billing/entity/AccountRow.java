package hms.billing.entity;

import hms.platform.AboutPatient;
import hms.platform.Money;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** One line of the list of accounts: whose it is, and what is owed now. */
public record AccountRow(
        Long encounterId,
        Long patientId,
        String mrn,
        String given,
        String family,
        LocalDate birthDate,
        Instant openedAt,
        AccountStatus status,
        Money balance)
        implements AboutPatient, Serializable {

    /** Family name first, as lists show it. */
    public String fullName() {
        if (family == null) {
            return given;
        }
        return given == null ? family : family + ", " + given;
    }
}
