package hms.audit.entity;

import hms.platform.AboutPatient;
import hms.platform.Act;
import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;

/**
 * Which rows of the trail are asked for; null leaves a condition out.
 *
 * @param from the first instant
 * @param until the first instant no longer asked for
 */
public record AuditFilter(String username, Long patientId, Act act, Outcome outcome, Instant from, Instant until)
        implements AboutPatient, Serializable {

    /** User names are kept in lower case, however they are typed. */
    public AuditFilter {
        username = username == null ? null : username.strip().toLowerCase(Locale.ROOT);
    }

    /** Everything. */
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null);
}
