package hms.billing.control;

import hms.billing.entity.Account;
import hms.patients.Ground.Wish;
import hms.patients.PatientAccess;
import hms.patients.Reader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** The one way from a desk to an account: whoever may not know of the patient finds none. */
@Dependent
public class OpenAccount {

    @Inject
    Accounts accounts;

    @Inject
    PatientAccess access;

    /** The account of this stay, for reading. */
    public Optional<Account> toRead(Reader reader, long encounterId) {
        return accounts.find(encounterId).filter(account -> knows(reader, account));
    }

    /** The account of this patient's stay, locked. */
    public Optional<Account> toMove(Reader reader, Long patientId, long encounterId) {
        return accounts.locked(encounterId)
                .filter(account -> account.patientId().equals(patientId))
                .filter(account -> knows(reader, account));
    }

    private boolean knows(Reader reader, Account account) {
        return access.ground(reader, account.patientId(), Wish.DEMOGRAPHICS).isPresent();
    }

    /** Whether the caller may know of this patient at all. */
    public boolean knows(Reader reader, long patientId) {
        return access.ground(reader, patientId, Wish.DEMOGRAPHICS).isPresent();
    }
}
