package hms.clinical.control;

import de.siegmar.fastcsv.reader.CsvRecord;
import hms.clinical.SampleStay;
import hms.clinical.entity.Disposition;
import hms.clinical.entity.Encounter;
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

/** What happens to those who lie in the beds of the demo hospital; some may leave. */
@ApplicationScoped
public class DemoStays {

    private static final int AFTER_INPATIENT = 65;
    private static final int FIRST = 10;
    private static final int EACH_MAY_LEAVE = 6;
    private static final Duration AFTER_ARRIVAL = Duration.ofHours(1);

    @PersistenceContext
    EntityManager em;

    @Inject
    SampleEntries entries;

    @Inject
    Discharges discharges;

    @Inject
    HospitalDay day;

    void write(@Observes @Priority(AFTER_INPATIENT) DemoWanted wanted) {
        Samples samples = new Samples();
        List<Encounter> stays = em.createQuery(
                        "SELECT e FROM Encounter e WHERE e.inpatientOpen = 1 ORDER BY e.startedAt, e.id",
                        Encounter.class)
                .getResultList();
        int count = 0;
        for (Encounter stay : stays) {
            fill(stay, samples);
            boolean leaves = stay.isClinicallyDischarged() || ++count % EACH_MAY_LEAVE == 0;
            if (leaves) {
                leave(stay, samples);
            } else {
                entries.planned(stay, samples.treatment(), day.now().plus(AFTER_ARRIVAL));
            }
        }
    }

    void over(@Observes @Priority(FIRST) SampleStay over) {
        Encounter stay = em.find(Encounter.class, over.encounterId());
        Samples samples = new Samples(over.encounterId());
        fill(stay, samples);
        leave(stay, samples);
    }

    private void fill(Encounter stay, Samples samples) {
        Instant at = earlier(stay.getStartedAt().plus(AFTER_ARRIVAL), day.now());
        String by = entries.author(stay);
        entries.allergies(stay.patientId(), samples, by, at);
        entries.history(stay.patientId(), samples.condition(), 1 + samples.number(EACH_MAY_LEAVE), by, at);
        entries.note(stay, samples.note(), by, at);
        entries.done(stay, samples.treatment(), at);
    }

    private void leave(Encounter stay, Samples samples) {
        if (!stay.isClinicallyDischarged()) {
            stay.dischargeClinically(Disposition.HOME, day.now(), entries.author(stay));
        }
        CsvRecord diagnosis = samples.condition();
        discharges.diagnose(stay, diagnosis.getField(0), diagnosis.getField(1), entries.author(stay));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
