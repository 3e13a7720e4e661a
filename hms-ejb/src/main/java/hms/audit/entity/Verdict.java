package hms.audit.entity;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What verification found.
 *
 * @param sealed rows under a seal
 * @param seals seals read
 * @param unsealed rows written since, whose removal could not be found yet
 * @param oldestUnsealed when the first of those was written, or null
 * @param rootsOutside roots found in the file outside the database
 * @param wrong how many things are wrong
 * @param findings the first of them
 */
public record Verdict(
        long sealed,
        long seals,
        long unsealed,
        Instant oldestUnsealed,
        long rootsOutside,
        long wrong,
        List<Finding> findings)
        implements Serializable {

    /** Whether nothing is wrong. */
    public boolean clean() {
        return wrong == 0;
    }
}
