package hms.clinical.control;

import static org.assertj.core.api.Assertions.assertThat;

import hms.clinical.EncountersFixture;
import hms.clinical.ServiceCatalogue;
import hms.clinical.TreatmentChanged;
import hms.clinical.entity.EncounterClass;
import hms.organization.PractitionersFixture;
import hms.platform.DemoWanted;
import hms.platform.TestDatabase;
import hms.platform.TestEvent;
import hms.platform.TestInstance;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoChartsTest {

    private static final int PATIENTS = 60;
    private static final int STAYS = 12;

    private final List<TreatmentChanged> told = new ArrayList<>();

    private SampleEntries entries(EntityManager em) {
        Treatments treatments = new Treatments();
        treatments.em = em;
        treatments.encounters = EncountersFixture.encounters(em);
        treatments.day = ClinicalFixture.DAY;
        treatments.practitioners = PractitionersFixture.practitioners(em);
        treatments.services = new Services();
        treatments.services.catalogues = TestInstance.of(ServiceCatalogue.class, List.of());
        treatments.changed = TestEvent.into(told);
        SampleEntries entries = new SampleEntries();
        entries.em = em;
        entries.treatments = treatments;
        entries.day = ClinicalFixture.DAY;
        return entries;
    }

    private static long count(EntityManager em, String what) {
        return em.createQuery("SELECT COUNT(x.id) FROM " + what, Long.class).getSingleResult();
    }

    @Test
    void writesChartsOfThePastAndOfThisMoment() {
        try (TestDatabase db = TestDatabase.open()) {
            db.run(em -> {
                ClinicalFixture.encounter(em, EncounterClass.AMB, "elena", ClinicalFixture.now());
                for (int at = 0; at < PATIENTS; at++) {
                    ClinicalFixture.patient(em);
                }
                em.flush();
                DemoCharts demo = new DemoCharts();
                demo.em = em;
                demo.day = ClinicalFixture.DAY;
                demo.entries = entries(em);
                demo.write(new DemoWanted());
                em.flush();

                assertThat(count(em, "Encounter x WHERE x.endedAt IS NOT NULL")).isGreaterThanOrEqualTo(PATIENTS);
                assertThat(count(em, "Encounter x WHERE x.endedAt IS NULL")).isEqualTo(7);
                assertThat(count(em, "AllergyIntolerance x")).isGreaterThan(10);
                assertThat(count(em, "Condition x")).isGreaterThan(10);
                assertThat(count(em, "ClinicalNote x")).isGreaterThan(10);
                assertThat(told).hasSizeGreaterThan(PATIENTS);
            });
        }
    }

    @Test
    void tellsOfThoseInBedsAndLetsSomeLeave() {
        try (TestDatabase db = TestDatabase.open()) {
            db.run(em -> {
                for (int at = 0; at < STAYS; at++) {
                    ClinicalFixture.encounter(
                            em,
                            EncounterClass.IMP,
                            "doctor" + at,
                            ClinicalFixture.now().minus(Duration.ofDays(at)));
                }
                em.flush();
                DemoStays demo = new DemoStays();
                demo.em = em;
                demo.day = ClinicalFixture.DAY;
                demo.entries = entries(em);
                demo.discharges = new Discharges();
                demo.discharges.em = em;
                demo.discharges.day = ClinicalFixture.DAY;
                demo.write(new DemoWanted());
                em.flush();

                assertThat(count(em, "Encounter x WHERE x.clinicallyDischargedAt IS NOT NULL"))
                        .isEqualTo(2);
                assertThat(count(em, "Procedure x")).isEqualTo(2L * STAYS - 2);
            });
        }
    }
}
