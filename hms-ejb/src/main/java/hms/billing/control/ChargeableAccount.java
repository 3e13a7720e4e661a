package hms.billing.control;

import hms.billing.entity.Account;
import hms.inpatient.LeftStays;
import hms.patients.Ground.Wish;
import hms.patients.PatientAccess;
import hms.patients.Reader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * The way to an account for those who charge: whoever treats the patient, and for thirty days the staff of a ward that
 * let the patient go. To everybody else there is none.
 */
@Dependent
public class ChargeableAccount {

    @Inject
    Accounts accounts;

    @Inject
    PatientAccess access;

    @Inject
    LeftStays left;

    /** The account of this stay with its beds, for reading. */
    public Optional<Accounts.WithBeds> toRead(Reader reader, long encounterId) {
        return accounts.withBeds(encounterId).filter(stay -> charges(reader, stay.account(), encounterId));
    }

    /** The account of this patient's stay, locked. */
    public Optional<Account> toMove(Reader reader, Long patientId, long encounterId) {
        return accounts.locked(encounterId)
                .filter(account -> account.patientId().equals(patientId))
                .filter(account -> charges(reader, account, encounterId));
    }

    private boolean charges(Reader reader, Account account, long encounterId) {
        return treats(reader, account.patientId()) || left.leftOwnWardLately(reader.username(), encounterId);
    }

    /** Whether the patient's chart is open to this person. */
    public boolean treats(Reader reader, long patientId) {
        return access.ground(reader, patientId, Wish.CHART).isPresent();
    }
}
