package hms.inpatient.control;

import hms.clinical.SampleStay;
import hms.inpatient.control.Admitting.Wanted;
import hms.inpatient.entity.Admission;
import hms.inpatient.entity.Bed;
import hms.inpatient.entity.Housekeeping;
import hms.patients.entity.Patient;
import hms.platform.DemoWanted;
import hms.platform.HospitalDay;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;

/** Two operations a day over the last fortnight of the demo: each patient stays a night, pays, and leaves. */
@ApplicationScoped
public class DemoDayCases {

    private static final int AFTER_BILLING = 75;
    private static final int DAYS = 14;
    private static final int EACH_DAY = 2;
    private static final int ADULT = 18;
    /** Those with names of their own stay out of bed. */
    private static final int NAMED = 30;

    private static final Duration OPENS = Duration.ofHours(8);
    private static final Duration STAY = Duration.ofHours(26);
    private static final String BY = "amina";

    @PersistenceContext
    EntityManager em;

    @Inject
    DemoWards wards;

    @Inject
    Admitting admitting;

    @Inject
    Discharging discharging;

    @Inject
    Event<SampleStay> over;

    @Inject
    HospitalDay day;

    void operate(@Observes @Priority(AFTER_BILLING) DemoWanted wanted) {
        List<Bed> beds = wards.ward("DAY1", "Day Surgery", "SURG", null, List.of("grace"), 501, 2 * EACH_DAY);
        em.flush();
        Iterator<Patient> patients = patients();
        Instant now = day.now();
        LocalDate today = day.today();
        for (int daysAgo = DAYS; daysAgo > 0; daysAgo--) {
            for (int each = 0; each < EACH_DAY; each++) {
                Bed bed = beds.get(daysAgo % 2 * EACH_DAY + each);
                Instant comes = day.began(today.minusDays(daysAgo)).plus(OPENS).plus(Duration.ofHours(each));
                if (patients.hasNext() && comes.plus(STAY).isBefore(now)) {
                    operate(wanted, patients.next(), bed, comes);
                }
            }
        }
    }

    private void operate(DemoWanted wanted, Patient patient, Bed bed, Instant comes) {
        long admission = wanted.at(
                comes, () -> admitting.admit(patient, new Wanted(bed.getId(), null, "Cataract surgery", null, BY)));
        em.flush();
        long encounter = em.find(Admission.class, admission).getEncounter().getId();
        Instant leaves = comes.plus(STAY);
        wanted.at(leaves, () -> leave(encounter));
        bed.keep(Housekeeping.READY, leaves, 0);
    }

    private long leave(long encounter) {
        over.fire(new SampleStay(encounter));
        em.flush();
        return discharging.discharge(encounter, BY);
    }

    /** Adults who were never in a bed here. */
    private Iterator<Patient> patients() {
        return em.createQuery(
                        "SELECT p FROM Patient p WHERE p.status.active = TRUE AND p.life.deceased = FALSE"
                                + " AND p.life.birthDate <= :adult AND p.registeredAt < :before"
                                + " AND NOT EXISTS (SELECT e.id FROM Encounter e WHERE e.patient = p)"
                                + " ORDER BY p.id",
                        Patient.class)
                .setParameter("adult", day.today().minusYears(ADULT))
                .setParameter("before", day.began(day.today().minusDays(DAYS)))
                .setFirstResult(NAMED)
                .setMaxResults(DAYS * EACH_DAY)
                .getResultList()
                .iterator();
    }
}
