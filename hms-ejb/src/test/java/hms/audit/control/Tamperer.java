package hms.audit.control;

import static java.util.stream.Collectors.toSet;

import hms.audit.entity.Finding;
import hms.audit.entity.Tamper;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Has every right in the database and no key; does what an insider would, and tells what it did. */
final class Tamperer {

    private static final List<String> EDITS = List.of(
            "username = 'nobody'",
            "act = 'CHANGE'",
            "use_case = 'PatientDesk.shown'",
            "record_id = NULL",
            "record_id = record_id + 1",
            "patient_id = NULL",
            "patient_id = patient_id + 1000",
            "outcome = 'REFUSED'",
            "reason = NULL",
            "reason = 'another'",
            "remote_address = '10.0.0.1'",
            "request_id = ''",
            "happened_at = '2026-11-20 10:00:00.123457'",
            "mac = X'00'");

    private final Random random;
    private String lastDone;

    Tamperer(Random random) {
        this.random = random;
    }

    String lastDone() {
        return lastDone;
    }

    /** A sealed row and its place. */
    private record Placed(long event, long seal, int place) {

        Finding as(Tamper tamper) {
            return new Finding(tamper, event, seal, place, 1);
        }
    }

    Set<Finding> edit(EntityManager em) {
        Placed row = any(all(em));
        run(em, "UPDATE audit_event SET " + EDITS.get(random.nextInt(EDITS.size())) + " WHERE id = " + row.event());
        return Set.of(row.as(Tamper.EDITED));
    }

    Set<Finding> delete(EntityManager em) {
        List<Placed> rows = all(em);
        Placed row = any(rows);
        run(em, "DELETE FROM audit_event WHERE id = " + row.event());
        if (random.nextBoolean()) {
            return Set.of(row.as(Tamper.DELETED));
        }
        run(em, "DELETE FROM audit_sealed_event WHERE event_id = " + row.event());
        boolean last = rows.stream().noneMatch(each -> each.seal() == row.seal() && each.place() > row.place());
        return Set.of(new Finding(last ? Tamper.CUT_OFF : Tamper.DELETED, null, row.seal(), row.place(), 1));
    }

    Set<Finding> reorder(EntityManager em) {
        List<Placed> rows = all(em);
        Placed one = any(rows);
        Placed other = any(rows.stream().filter(each -> !each.equals(one)).toList());
        if (random.nextBoolean()) {
            run(em, "UPDATE audit_sealed_event SET seal_number = -1 WHERE event_id = " + one.event());
            moveTo(em, other.event(), one);
            moveTo(em, one.event(), other);
            return Set.of(
                    new Finding(Tamper.REORDERED, one.event(), other.seal(), other.place(), 1),
                    new Finding(Tamper.REORDERED, other.event(), one.seal(), one.place(), 1));
        }
        run(em, "UPDATE audit_event SET id = -1 WHERE id = " + one.event());
        run(em, "UPDATE audit_event SET id = " + one.event() + " WHERE id = " + other.event());
        run(em, "UPDATE audit_event SET id = " + other.event() + " WHERE id = -1");
        return Set.of(one.as(Tamper.EDITED), other.as(Tamper.EDITED));
    }

    Set<Finding> truncateTail(EntityManager em) {
        List<Placed> rows = all(em);
        List<Placed> tail = rows.subList(rows.size() - 1 - random.nextInt(60), rows.size());
        tail.forEach(row -> run(em, "DELETE FROM audit_event WHERE id = " + row.event()));
        int thorough = random.nextInt(3);
        if (thorough == 0) {
            return tail.stream().map(row -> row.as(Tamper.DELETED)).collect(toSet());
        }
        tail.forEach(row -> run(em, "DELETE FROM audit_sealed_event WHERE event_id = " + row.event()));
        return thorough == 1 ? placesCutOff(tail) : sealsCutOff(em, tail);
    }

    private static Set<Finding> placesCutOff(List<Placed> tail) {
        Set<Finding> cut = new HashSet<>();
        for (Placed row : tail) {
            if (tail.get(0).equals(row) || row.place() == 1) {
                cut.add(new Finding(Tamper.CUT_OFF, null, row.seal(), row.place(), 1));
            }
        }
        return cut;
    }

    /** Seals that stand without a row go too: only the roots outside the database still know them. */
    private Set<Finding> sealsCutOff(EntityManager em, List<Placed> tail) {
        Set<Finding> cut = new HashSet<>();
        for (Finding place : placesCutOff(tail)) {
            if (place.place() == 1) {
                run(em, "DELETE FROM audit_seal WHERE number = " + place.seal());
                cut.add(new Finding(Tamper.CUT_OFF, null, place.seal(), null, 1));
            } else {
                cut.add(place);
            }
        }
        return cut;
    }

    private void moveTo(EntityManager em, long event, Placed there) {
        run(
                em,
                "UPDATE audit_sealed_event SET seal_number = " + there.seal() + ", place = " + there.place()
                        + " WHERE event_id = " + event);
    }

    private static List<Placed> all(EntityManager em) {
        List<?> rows = em.createNativeQuery(
                        "SELECT event_id, seal_number, place FROM audit_sealed_event ORDER BY seal_number, place")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Placed((Long) row[0], (Long) row[1], (Integer) row[2]))
                .toList();
    }

    private Placed any(List<Placed> rows) {
        return rows.get(random.nextInt(rows.size()));
    }

    private void run(EntityManager em, String sql) {
        lastDone = sql;
        em.createNativeQuery(sql).executeUpdate();
    }
}
