package hms.web.api;

import hms.platform.boundary.BackupDesk;
import hms.platform.boundary.BackupDesk.BackupEnded;
import hms.platform.boundary.BackupDesk.BackupRow;
import hms.platform.entity.BackupRun.Outcome;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Collectors;

/** {@code hms backup}. */
@Path("/admin/backups")
@RequestScoped
@Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
public class BackupResource {

    @Inject
    private BackupDesk desk;

    /** The last backups, a line each, the newest first. */
    @GET
    public String backups() {
        return desk.backups().stream().map(BackupResource::told).collect(Collectors.joining());
    }

    @POST
    public String report(
            @QueryParam("outcome") Outcome outcome,
            @QueryParam("archive") String archive,
            @QueryParam("bytes") long bytes) {
        desk.report(new BackupEnded(outcome, archive, bytes));
        return "HMS knows.\n";
    }

    /** The name, in the server's data directory, of a copy made now. */
    @POST
    @Path("database")
    public String copyDatabase() {
        return desk.copyDatabase() + "\n";
    }

    private static String told(BackupRow run) {
        return run.endedAt() + (Boolean.TRUE.equals(run.done()) ? " DONE " : " FAILED ") + run.bytes() + " bytes"
                + (run.archive() == null ? "" : " " + run.archive()) + ", by " + run.reportedBy() + "\n";
    }
}
