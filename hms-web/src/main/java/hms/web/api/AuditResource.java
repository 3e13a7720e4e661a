package hms.web.api;

import hms.audit.boundary.AuditDesk;
import hms.audit.entity.Finding;
import hms.audit.entity.Verdict;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Collectors;

/** {@code hms audit verify}. */
@Path("/admin/audit")
@RequestScoped
@Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
public class AuditResource {

    @Inject
    private AuditDesk desk;

    /** Starts with OK or TAMPERED, then what is wrong and where, a line each. */
    @POST
    @Path("verification")
    public String verify() {
        return told(desk.verify());
    }

    static String told(Verdict verdict) {
        String read = verdict.sealed() + " rows under " + verdict.seals() + " seals, " + verdict.rootsOutside()
                + " roots outside the database, " + verdict.unsealed() + " rows not sealed yet"
                + (verdict.oldestUnsealed() == null ? "" : " (the oldest of " + verdict.oldestUnsealed() + ")")
                + ".\n";
        if (verdict.clean()) {
            return "OK: the audit trail is as it was written. " + read;
        }
        return "TAMPERED: " + verdict.wrong() + " things are wrong. " + read
                + verdict.findings().stream().map(AuditResource::told).collect(Collectors.joining());
    }

    private static String told(Finding finding) {
        return finding.tamper()
                + (finding.eventId() == null ? "" : " row " + finding.eventId())
                + (finding.seal() == null ? " not sealed yet" : " seal " + finding.seal())
                + (finding.place() == null ? "" : " place " + finding.place())
                + (finding.rows() > 1 ? ", " + finding.rows() + " rows" : "")
                + "\n";
    }
}
