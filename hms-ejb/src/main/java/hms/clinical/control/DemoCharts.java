package hms.clinical.control;

import hms.clinical.entity.AllergyReaction;
import hms.clinical.entity.AllergySeverity;
import hms.clinical.entity.Condition;
import hms.clinical.entity.Encounter;
import hms.clinical.entity.EncounterClass;
import hms.organization.entity.Practitioner;
import hms.organization.entity.PractitionerKind;
import hms.patients.entity.Patient;
import hms.platform.DemoWanted;
import hms.platform.HospitalDay;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Visits of the demo hospital: some months of the past, and those who are being seen at this moment. */
@ApplicationScoped
public class DemoCharts {

    private static final int AFTER_SCHEDULING = 50;
    private static final int PAST = 90;
    private static final int DAYS_BACK = 120;
    private static final int NOW = 6;
    private static final Duration VISIT = Duration.ofMinutes(40);
    private static final Duration IN_BETWEEN = Duration.ofMinutes(15);

    @PersistenceContext
    EntityManager em;

    @Inject
    SampleEntries entries;

    @Inject
    HospitalDay day;

    void write(@Observes @Priority(AFTER_SCHEDULING) DemoWanted wanted) {
        List<Practitioner> doctors = doctors();
        List<Patient> patients = patients();
        if (doctors.isEmpty() || patients.size() <= NOW) {
            return;
        }
        Samples samples = new Samples();
        maria(patients.get(0), doctors.get(0));
        for (int at = 1; at < Math.min(PAST, patients.size()); at++) {
            past(patients.get(at), samples.one(doctors), samples);
        }
        for (int at = 0; at < NOW; at++) {
            now(patients.get(patients.size() - 1 - at), doctors.get(at % Math.min(2, doctors.size())), at, samples);
        }
    }

    /** Diabetic and allergic to penicillin, as the guide through the demo tells. */
    private void maria(Patient maria, Practitioner doctor) {
        Instant began = day.now().minus(Duration.ofDays(14));
        Encounter visit = visit(maria, doctor, began);
        entries.allergy(
                maria.getId(),
                "Penicillin",
                AllergyReaction.ANAPHYLAXIS,
                AllergySeverity.SEVERE,
                doctor.getUsername(),
                began);
        em.persist(Condition.history(maria.getId(), "Diabetes mellitus type 2", "E11.9", doctor.getUsername(), began));
        visit.finish(began.plus(VISIT));
    }

    private void past(Patient patient, Practitioner doctor, Samples samples) {
        Instant began = day.now().minus(Duration.ofDays(1L + samples.number(DAYS_BACK)));
        Encounter visit = visit(patient, doctor, began);
        fill(visit, samples, began.plus(IN_BETWEEN));
        visit.finish(began.plus(VISIT));
    }

    private void now(Patient patient, Practitioner doctor, int at, Samples samples) {
        Instant began = day.now().minus(IN_BETWEEN.multipliedBy(at + 2L));
        Encounter visit = visit(patient, doctor, began);
        entries.allergies(patient.getId(), samples, doctor.getUsername(), began);
        entries.planned(visit, samples.treatment(), day.now().plus(IN_BETWEEN));
    }

    private void fill(Encounter visit, Samples samples, Instant at) {
        String by = visit.getPractitioner().getUsername();
        entries.allergies(visit.patientId(), samples, by, at);
        entries.history(visit.patientId(), samples.condition(), 1 + samples.number(PAST / 6), by, at);
        entries.note(visit, samples.note(), by, at);
        entries.done(visit, samples.treatment(), at);
    }

    private Encounter visit(Patient patient, Practitioner doctor, Instant began) {
        Encounter visit = Encounter.begin(EncounterClass.AMB, patient, doctor, doctor.getDepartment(), began);
        em.persist(visit);
        em.flush();
        return visit;
    }

    /** With an account, elena first: those who look at the demo sign in as them. */
    private List<Practitioner> doctors() {
        return em.createQuery(
                        "SELECT a FROM Practitioner a WHERE a.active = TRUE AND a.kind = :kind"
                                + " AND a.username IS NOT NULL ORDER BY a.username",
                        Practitioner.class)
                .setParameter("kind", PractitionerKind.DOCTOR)
                .getResultList();
    }

    private List<Patient> patients() {
        return em.createQuery("SELECT p FROM Patient p WHERE p.life.deceased = FALSE ORDER BY p.id", Patient.class)
                .setMaxResults(PAST + PAST)
                .getResultList();
    }
}
