package hms.web.api;

import hms.platform.boundary.KeysDesk;
import hms.platform.boundary.KeysDesk.KeyRow;
import hms.platform.entity.KeyVerdict;
import hms.web.shared.Again;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** {@code hms keys status}, {@code check}, {@code rotate} and {@code retire}. */
@Path("/admin/keys")
@RequestScoped
@Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
public class KeysResource {

    @Inject
    private KeysDesk desk;

    /** A line for each key, the newest, which writes, first. */
    @GET
    public String status() {
        List<KeyRow> keys = desk.keys();
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < keys.size(); i++) {
            lines.append(told(keys.get(i), i == 0));
        }
        return lines.toString();
    }

    @POST
    public String rotate() {
        int key = Again.ifBusy(desk::begin);
        return "Key " + key + " seals from now on. " + desk.remaining()
                + " values still carry an older key and are sealed anew in the background: see hms keys status.\n";
    }

    /** Starts with OK or UNREADABLE, then the places that do not open, a line each. */
    @POST
    @Path("check")
    public String check() {
        KeyVerdict verdict = desk.check();
        String read = verdict.opened() + " values of " + verdict.columns() + " sealed columns opened.\n";
        if (verdict.clean()) {
            return "OK: " + read;
        }
        return "UNREADABLE: " + verdict.unreadable().size() + " values do not open. " + read
                + String.join("\n", verdict.unreadable()) + "\n";
    }

    @DELETE
    @Path("{key}")
    public String retire(@PathParam("key") int key) {
        Again.ifBusy(() -> {
            desk.remove(key);
            return key;
        });
        return "Key " + key + " is removed.\n";
    }

    private static String told(KeyRow key, boolean seals) {
        return "key " + key.id() + ", begun " + key.createdAt()
                + (key.begunBy() == null ? "" : " by " + key.begunBy())
                + ", " + key.values() + " values"
                + (seals ? ", seals what is written now" : "")
                + "\n";
    }
}
