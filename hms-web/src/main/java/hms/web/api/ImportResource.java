package hms.web.api;

import hms.patients.boundary.PatientImportDesk;
import hms.patients.boundary.PatientImportDesk.ImportView;
import hms.patients.boundary.PatientImportDesk.ReportedRow;
import hms.platform.Slice;
import hms.web.shared.Again;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.stream.Collectors;

/** {@code hms import patients}: the file is taken in and checked at once; writing is asked for on its own. */
@Path("/admin/patients/imports")
@RequestScoped
@Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
public class ImportResource {

    private static final int REPORTED = 200;

    @Inject
    private PatientImportDesk desk;

    /** Starts the dry run with the columns of last time, or those that usual names suggest; answers the import's id. */
    @POST
    @Consumes("text/csv")
    public String receive(@QueryParam("source") String source, @QueryParam("name") String name, InputStream file) {
        long id = desk.receive(source, name, file);
        desk.check(id, desk.columns(id).mapping());
        return id + "\n";
    }

    /** The state in one word, then the numbers. */
    @GET
    @Path("{id}")
    public String view(@PathParam("id") long id) {
        return told(desk.view(id));
    }

    @POST
    @Path("{id}/writing")
    public String write(@PathParam("id") long id) {
        Again.ifBusy(() -> {
            desk.write(id);
            return id;
        });
        return told(desk.view(id));
    }

    @POST
    @Path("{id}/undoing")
    public String undo(@PathParam("id") long id) {
        Again.ifBusy(() -> {
            desk.undo(id);
            return id;
        });
        return told(desk.view(id));
    }

    /** The next rows with something to say about them, from the one after {@code after} on: number, verdict, why. */
    @GET
    @Path("{id}/report")
    public String report(@PathParam("id") long id, @QueryParam("after") @DefaultValue("0") int after) {
        Slice<ReportedRow> rows = desk.report(id, after, REPORTED);
        return rows.rows().stream().map(ImportResource::told).collect(Collectors.joining());
    }

    private static String told(ImportView run) {
        return run.status() + " " + run.done() + " of " + run.total() + " rows: " + run.good() + " good, " + run.known()
                + " known already, " + run.alike() + " look like somebody, " + run.bad() + " bad\n";
    }

    private static String told(ReportedRow row) {
        return row.number() + " " + row.verdict() + " "
                + row.problems().stream().map(Enum::name).collect(Collectors.joining(",")) + "\n";
    }
}
