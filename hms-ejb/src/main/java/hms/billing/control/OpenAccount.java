package hms.billing.control;

import hms.billing.entity.Account;
import hms.patients.Ground.Wish;
import hms.patients.PatientAccess;
import hms.patients.Reader;
import hms.patients.entity.Patient;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The way from the cash desk to an account: whoever may not know of the patient finds none. */
@Dependent
public class OpenAccount {

    @PersistenceContext
    EntityManager em;

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

    /** Whether there is such a patient and the caller may know of it. */
    public boolean knows(Reader reader, long patientId) {
        return em.find(Patient.class, patientId) != null
                && access.ground(reader, patientId, Wish.DEMOGRAPHICS).isPresent();
    }
}
