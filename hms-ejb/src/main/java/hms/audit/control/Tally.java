package hms.audit.control;

import hms.audit.entity.AuditEvent;
import hms.audit.entity.Finding;
import hms.audit.entity.Tamper;
import hms.audit.entity.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts while the trail is verified, and keeps the first findings. */
final class Tally {

    private static final int KEPT = 1_000;

    long sealed;
    long seals;
    long rootsOutside;
    private long unsealed;
    private Instant oldestUnsealed;
    private long wrong;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> wholeSeals = new HashSet<>();

    void report(Finding finding) {
        boolean wholeSeal = finding.seal() != null && finding.place() == null;
        if (wholeSeal && !wholeSeals.add(finding.tamper() + " " + finding.seal())) {
            return;
        }
        wrong++;
        if (findings.size() < KEPT) {
            findings.add(finding);
        }
    }

    void unsealed(AuditEvent event) {
        unsealed++;
        if (oldestUnsealed == null || event.getAt().isBefore(oldestUnsealed)) {
            oldestUnsealed = event.getAt();
        }
        if (!event.isAuthentic()) {
            report(new Finding(Tamper.FORGED, event.getId(), null, null, 1));
        }
    }

    Verdict verdict() {
        return new Verdict(sealed, seals, unsealed, oldestUnsealed, rootsOutside, wrong, List.copyOf(findings));
    }
}
