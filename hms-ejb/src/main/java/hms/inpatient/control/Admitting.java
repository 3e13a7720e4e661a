package hms.inpatient.control;

import static hms.platform.Refusal.refuseIf;

import hms.clinical.Encounters;
import hms.clinical.entity.Encounter;
import hms.clinical.entity.EncounterClass;
import hms.inpatient.entity.Admission;
import hms.inpatient.entity.Bed;
import hms.inpatient.entity.BedStay;
import hms.inpatient.entity.InpatientRule;
import hms.inpatient.entity.Ward;
import hms.organization.entity.Practitioner;
import hms.patients.entity.Patient;
import hms.patients.entity.PatientsRule;
import hms.platform.HospitalDay;
import hms.platform.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** Admission and transfer: a patient, a doctor in charge, and a place in a bed. */
@Dependent
public class Admitting {

    @PersistenceContext
    EntityManager em;

    @Inject
    BedAllocator beds;

    @Inject
    Stays stays;

    @Inject
    Encounters encounters;

    @Inject
    DoctorsInCharge doctors;

    @Inject
    InpatientNews news;

    @Inject
    HospitalDay day;

    /** What somebody wants for a patient: a bed, a doctor (null for the ward's), and words why. */
    public record Wanted(Long bedId, Long doctorId, String reason, String despite, String by) {}

    /** Admits the patient now; the new admission's id. */
    public long admit(Patient patient, Wanted wanted) {
        return admit(patient, wanted, day.now());
    }

    /** Admits the patient at this moment. */
    long admit(Patient patient, Wanted wanted, Instant at) {
        refuseIf(!patient.isActive(), PatientsRule.INACTIVE);
        refuseIf(patient.getLife().isDeceased(), InpatientRule.PATIENT_DECEASED);
        refuseIf(wanted.bedId() == null, InpatientRule.BED_NEEDED);
        Practitioner named = wanted.doctorId() == null ? null : doctors.named(wanted.doctorId());
        Bed bed = beds.lock(wanted.bedId()).get(wanted.bedId());
        BedAllocator.mind(bed, patient, wanted.despite());
        beds.freePlace(bed);
        Ward ward = bed.getRoom().getWard();
        Practitioner doctor = named == null ? DoctorsInCharge.of(ward) : named;
        refuseIf(encounters.inpatient(patient.getId()).isPresent(), InpatientRule.ALREADY_ADMITTED);
        Encounter encounter = encounters.begin(EncounterClass.IMP, patient, doctor, ward.getDepartment(), at);
        Admission admission = Admission.of(encounter, wanted.reason(), at, wanted.by());
        em.persist(admission);
        BedStay stay = stays.begin(admission, bed, at, wanted.by());
        news.admitted(admission);
        news.began(stay);
        return admission.getId();
    }

    /** Moves a patient from the bed of this stay to another one, at one moment; the new stay's id. */
    public long transfer(Patient patient, long stayId, Wanted wanted) {
        long from = stays.bedOf(stayId, patient.getId()).orElseThrow(() -> Refusal.of(InpatientRule.NOT_ADMITTED));
        refuseIf(wanted.bedId() == null, InpatientRule.BED_NEEDED);
        refuseIf(from == wanted.bedId(), InpatientRule.SAME_BED);
        Bed to = beds.lock(from, wanted.bedId()).get(wanted.bedId());
        BedStay before = stays.open(stayId);
        BedAllocator.mind(to, patient, wanted.despite());
        beds.freePlace(to);
        Instant at = day.now();
        stays.end(before, at, wanted.by());
        BedStay after = stays.begin(before.getAdmission(), to, at, wanted.by());
        news.began(after);
        return after.getId();
    }
}
