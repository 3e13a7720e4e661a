package hms.audit.control;

import hms.audit.entity.AuditSeal;
import hms.audit.entity.Finding;
import hms.audit.entity.Tamper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Compares the roots that left the database with the seals that are still in it. */
@ApplicationScoped
public class RootsOutside {

    private static final int AT_ONCE = 1_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    RootsFile file;

    void check(Tally tally) {
        List<RootsFile.Line> lines = new ArrayList<>(AT_ONCE);
        file.forEach(line -> {
            lines.add(line);
            if (lines.size() == AT_ONCE) {
                check(lines, tally);
                lines.clear();
            }
        });
        if (!lines.isEmpty()) {
            check(lines, tally);
        }
    }

    private void check(List<RootsFile.Line> lines, Tally tally) {
        List<Long> numbers = lines.stream().map(RootsFile.Line::number).toList();
        Map<Long, AuditSeal> seals = em.createQuery(
                        "SELECT s FROM AuditSeal s WHERE s.number IN :numbers", AuditSeal.class)
                .setParameter("numbers", numbers)
                .getResultStream()
                .collect(Collectors.toMap(AuditSeal::getNumber, seal -> seal));
        for (RootsFile.Line line : lines) {
            AuditSeal seal = seals.get(line.number());
            tally.rootsOutside++;
            if (seal == null) {
                tally.report(new Finding(Tamper.CUT_OFF, null, line.number(), null, line.rows()));
            } else if (!line.root().equals(RootsFile.Line.of(seal).root())) {
                tally.report(new Finding(Tamper.SEAL_CHANGED, null, line.number(), null, line.rows()));
            }
        }
        em.clear();
    }
}
