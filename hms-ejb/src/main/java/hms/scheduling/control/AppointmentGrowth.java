package hms.scheduling.control;

import hms.platform.SampleGrowth;
import hms.platform.SampleIds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;

/**
 * Ten appointments for every invented patient, counted back from the day the growth began; one statement makes a whole
 * day of all doctors. Days that are over need no cells.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class AppointmentGrowth implements SampleGrowth {

    private static final int PLACE = 30;
    private static final long FOR_EACH_PATIENT = 10;
    private static final int SLOTS = 16;
    /** Ids kept for one day: more than a thousand doctors with sixteen slots each. */
    private static final long DAY_SPAN = 1L << 15;

    /** Parameters: first id, first number, day, its opening as the database's text, patients, patients' base, doctors. */
    private static final String ONE_DAY = "INSERT INTO appointment (id, version, reference, practitioner_id,"
            + " department_id, patient_id, starts_at, ends_at, local_day, local_minute, zone, place, status,"
            + " overbooked, booked_at, booked_by, seen_at)"
            + " SELECT d.n * 16 + s.n + ?1, 1, CONCAT('S', LPAD(CAST(d.n * 16 + s.n + ?2 AS CHAR(9)), 9, '0')), d.id,"
            + " d.department_id, MOD((d.n * 16 + s.n + ?2) * 7919, ?5) + 1 + ?6,"
            + " TIMESTAMPADD(MINUTE, s.n * 30, CAST(?4 AS DATETIME)),"
            + " TIMESTAMPADD(MINUTE, s.n * 30 + 30, CAST(?4 AS DATETIME)), CAST(?3 AS DATE), 480 + s.n * 30, 'UTC', '',"
            + " CASE MOD(d.n * 7 + s.n, 10) WHEN 0 THEN 'CANCELLED' WHEN 1 THEN 'NOSHOW' ELSE 'FULFILLED' END,"
            + " FALSE, TIMESTAMPADD(DAY, -3, CAST(?4 AS DATETIME)), 'amina', TIMESTAMPADD(DAY, -2, CAST(?4 AS DATETIME))"
            + " FROM (SELECT id, department_id, ROW_NUMBER() OVER (ORDER BY id) - 1 AS n FROM practitioner"
            + " WHERE kind = 'DOCTOR' AND active = TRUE ORDER BY id LIMIT 1024) d,"
            + " (SELECT 0 AS n UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4"
            + " UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9"
            + " UNION ALL SELECT 10 UNION ALL SELECT 11 UNION ALL SELECT 12 UNION ALL SELECT 13"
            + " UNION ALL SELECT 14 UNION ALL SELECT 15) s";

    @PersistenceContext
    EntityManager em;

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public String name() {
        return "appointments";
    }

    @Override
    public Step step(Size wanted) {
        long perDay = doctors() * SLOTS;
        long days = (wanted.patients() * FOR_EACH_PATIENT + perDay - 1) / perDay;
        long there = daysThere();
        if (there < days) {
            write(there, wanted);
            there++;
        }
        return new Step(Math.min(there, days) * perDay, days * perDay);
    }

    private long doctors() {
        Number doctors = (Number)
                em.createNativeQuery("SELECT COUNT(*) FROM practitioner WHERE kind = 'DOCTOR' AND active = TRUE")
                        .getSingleResult();
        return Math.max(1, Math.min(doctors.longValue(), 1024));
    }

    /** Days are written whole, so the last id tells how many there are. */
    private long daysThere() {
        Number last = (Number)
                em.createNativeQuery("SELECT COALESCE(MAX(id), ?1) FROM appointment WHERE id > ?1 AND id <= ?2")
                        .setParameter(1, SampleIds.APPOINTMENT.base())
                        .setParameter(2, SampleIds.APPOINTMENT.last())
                        .getSingleResult();
        return (last.longValue() - SampleIds.APPOINTMENT.base() + DAY_SPAN - 1) / DAY_SPAN;
    }

    private void write(long dayNumber, Size wanted) {
        LocalDate day = wanted.begunOn().minusDays(dayNumber + 1);
        Query insert = em.createNativeQuery(ONE_DAY);
        insert.setParameter(1, SampleIds.APPOINTMENT.base() + dayNumber * DAY_SPAN + 1);
        insert.setParameter(2, dayNumber * DAY_SPAN);
        insert.setParameter(3, day.toString());
        insert.setParameter(4, day + " 08:00:00");
        insert.setParameter(5, wanted.patients());
        insert.setParameter(6, SampleIds.PATIENT.base());
        insert.executeUpdate();
    }
}
