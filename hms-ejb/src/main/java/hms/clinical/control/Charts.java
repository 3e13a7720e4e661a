package hms.clinical.control;

import static hms.platform.Refusal.refuseIf;

import hms.patients.Ground.Wish;
import hms.patients.PatientAccess;
import hms.patients.Reader;
import hms.patients.entity.Patient;
import hms.platform.AboutPatient;
import hms.platform.BaseEntity;
import hms.platform.PlatformRule;
import hms.platform.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The one way into a chart: nobody gets past {@link PatientAccess}, and whoever may not, finds nothing. */
@Dependent
public class Charts {

    @PersistenceContext
    EntityManager em;

    @Inject
    PatientAccess access;

    /** The patient whose chart is opened. */
    public Patient open(Reader reader, long patientId) {
        return known(reader, patientId, Wish.CHART);
    }

    /** The patient on whom something is written down by somebody who reads no chart. */
    public Patient identify(Reader reader, long patientId) {
        return known(reader, patientId, Wish.DEMOGRAPHICS);
    }

    private Patient known(Reader reader, long patientId, Wish wish) {
        return Optional.ofNullable(em.find(Patient.class, patientId))
                .filter(each -> access.ground(reader, patientId, wish).isPresent())
                .orElseThrow(() -> Refusal.of(PlatformRule.NOT_FOUND));
    }

    /** This record of this patient, in the version that was decided on. */
    public <T extends BaseEntity & AboutPatient> T part(Class<T> kind, long id, long patientId, long version) {
        T part = part(kind, id, patientId);
        refuseIf(part.getVersion() != version, PlatformRule.STALE);
        return part;
    }

    /** This record of this patient; one of another patient is not found. */
    public <T extends BaseEntity & AboutPatient> T part(Class<T> kind, long id, long patientId) {
        return Optional.ofNullable(em.find(kind, id))
                .filter(each -> each.patientId() == patientId)
                .orElseThrow(() -> Refusal.of(PlatformRule.NOT_FOUND));
    }
}
