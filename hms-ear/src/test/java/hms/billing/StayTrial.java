package hms.billing;

import hms.clinical.Encounters;
import hms.clinical.TreatmentChanged;
import hms.clinical.entity.Encounter;
import hms.clinical.entity.EncounterClass;
import hms.clinical.entity.ProcedureStatus;
import hms.inpatient.BedStayBegan;
import hms.inpatient.PatientAdmitted;
import hms.inpatient.PatientDischarged;
import hms.organization.entity.Department;
import hms.organization.entity.Practitioner;
import hms.organization.entity.PractitionerKind;
import hms.patients.entity.Patient;
import hms.platform.Ids;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/** What the ward tells billing, told by the tests: somebody lies down, is treated, goes home. */
@Stateless
@PermitAll
public class StayTrial {

    @Inject
    EntityManager em;

    @Inject
    Encounters encounters;

    @Inject
    Event<PatientAdmitted> admitted;

    @Inject
    Event<BedStayBegan> lay;

    @Inject
    Event<PatientDischarged> left;

    @Inject
    Event<TreatmentChanged> treated;

    /** The id of the encounter of a patient who lies in a general ward since then, treated by this doctor. */
    public long admit(long patientId, String username, Instant since) {
        Practitioner doctor = doctor(username);
        Encounter encounter = encounters.begin(
                EncounterClass.IMP, em.find(Patient.class, patientId), doctor, doctor.getDepartment(), since);
        em.flush();
        admitted.fire(new PatientAdmitted(Ids.next(), encounter.getId(), patientId, since));
        lay.fire(new BedStayBegan(Ids.next(), encounter.getId(), patientId, "GENERAL", since));
        return encounter.getId();
    }

    /** Who signs in so; joins with a department if need be. */
    private Practitioner doctor(String username) {
        return em.createQuery("SELECT p FROM Practitioner p WHERE p.username = :username", Practitioner.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> joined(username));
    }

    private Practitioner joined(String username) {
        Department department = Department.open(
                "B" + Long.toString(Ids.next(), Character.MAX_RADIX).toUpperCase(java.util.Locale.ROOT), "Ward", null);
        em.persist(department);
        Practitioner doctor = Practitioner.join(PractitionerKind.DOCTOR, "Dr", "Trial", "Doctor", department);
        doctor.signInAs(username);
        em.persist(doctor);
        return doctor;
    }

    public void discharge(long encounterId) {
        Encounter encounter = em.find(Encounter.class, encounterId);
        left.fire(new PatientDischarged(Ids.next(), encounterId, encounter.patientId(), Instant.now()));
    }

    public void treat(long procedureId, long encounterId, String code, ProcedureStatus status) {
        Encounter encounter = em.find(Encounter.class, encounterId);
        treated.fire(new TreatmentChanged(procedureId, encounterId, encounter.patientId(), code, status));
    }
}
