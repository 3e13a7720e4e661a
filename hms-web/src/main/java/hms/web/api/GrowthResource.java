package hms.web.api;

import hms.platform.boundary.GrowthDesk;
import hms.platform.boundary.GrowthDesk.GrowthView;
import hms.web.shared.Again;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** {@code hms seed}: asks for a larger demo hospital, and tells how far it is. */
@Path("/admin/growth")
@RequestScoped
@Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
public class GrowthResource {

    @Inject
    private GrowthDesk desk;

    @POST
    public String grow(@QueryParam("patients") int patients) {
        Again.ifBusy(() -> {
            desk.grow(patients);
            return patients;
        });
        return view();
    }

    /** One word for the state, then the part at hand and how much of it is there. */
    @GET
    public String view() {
        return desk.view().map(GrowthResource::told).orElse("NEVER asked for\n");
    }

    private static String told(GrowthView view) {
        String state = Boolean.TRUE.equals(view.finished()) ? "READY" : "GROWING";
        return state + " to " + view.patients() + " patients"
                + (view.part() == null ? "" : ": " + view.part() + " " + view.done() + " of " + view.total())
                + "\n";
    }
}
