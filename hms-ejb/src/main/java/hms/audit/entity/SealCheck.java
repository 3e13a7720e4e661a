package hms.audit.entity;

import java.security.MessageDigest;
import java.util.function.Consumer;

/** Checks one seal, fed with its places in order; says what is wrong with each. */
public final class SealCheck {

    private final AuditSeal seal;
    private final AuditSeal.RootSum sum;
    private final Consumer<Finding> report;
    private int lastPlace;
    private boolean sound = true;

    /** Begins to check this seal. */
    public SealCheck(AuditSeal seal, Consumer<Finding> report) {
        this.seal = seal;
        this.sum = seal.rootSum();
        this.report = report;
    }

    /** The next place, and the row that stands there: null if it is gone. */
    public void next(SealedEvent place, AuditEvent event) {
        for (int gone = lastPlace + 1; gone < place.getPlace(); gone++) {
            wrong(new Finding(Tamper.DELETED, null, seal.getNumber(), gone, 1));
        }
        lastPlace = place.getPlace();
        sum.add(place.getMac());
        if (event == null) {
            wrong(Finding.of(Tamper.DELETED, place));
        } else if (!event.isAuthentic()) {
            wrong(Finding.of(Tamper.EDITED, place));
        } else if (!place.holds(event.getMac())) {
            wrong(Finding.of(Tamper.REORDERED, place));
        }
    }

    /** All places were fed; the seal before had this root, or null if that one is gone. */
    public void end(byte[] rootBefore) {
        if (lastPlace < seal.getEventCount()) {
            wrong(new Finding(
                    Tamper.CUT_OFF, null, seal.getNumber(), lastPlace + 1, (long) seal.getEventCount() - lastPlace));
        }
        boolean chained = rootBefore == null || seal.follows(rootBefore);
        if (sound && !(chained && MessageDigest.isEqual(seal.getRoot(), sum.root()))) {
            report.accept(new Finding(Tamper.SEAL_CHANGED, null, seal.getNumber(), null, seal.getEventCount()));
        }
    }

    private void wrong(Finding finding) {
        sound = false;
        report.accept(finding);
    }
}
