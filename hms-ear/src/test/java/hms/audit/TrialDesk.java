package hms.audit;

import hms.identity.entity.UserGroup;
import hms.platform.AboutPatient;
import hms.platform.Act;
import hms.platform.UseCase;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.Serializable;
import java.util.List;

/** A desk of the tests: does on request what real desks do by chance. */
@Stateless
@UseCase
@DenyAll
public class TrialDesk {

    @Inject
    EntityManager em;

    @Inject
    UseCaseNotes notes;

    public record Chart(Long patientId) implements AboutPatient, Serializable {}

    /** Reads the charts of these patients. */
    @PermitAll
    @UseCase(Act.READ)
    public List<Chart> read(List<Long> patients) {
        return patients.stream().map(Chart::new).toList();
    }

    /** Changes something of one patient. */
    @PermitAll
    @UseCase(Act.CHANGE)
    public void change(long patientId) {}

    /** Streams the charts of these patients to somebody. */
    @PermitAll
    @UseCase(Act.PRINT)
    public void print(List<Long> patients) {
        patients.forEach(notes::concerns);
        notes.because("asked for at the counter");
    }

    @PermitAll
    @UseCase(Act.CREATE)
    public UserGroup found(String name) {
        UserGroup group = new UserGroup(name);
        em.persist(group);
        return group;
    }

    @PermitAll
    @UseCase(Act.CHANGE)
    public void rename(UserGroup group, String name) {
        UserGroup merged = em.merge(group);
        merged.rename(name);
    }

    @PermitAll
    @UseCase(Act.CHANGE)
    public void fail(long patientId) {
        throw new IllegalStateException("broken on purpose for " + patientId);
    }
}
