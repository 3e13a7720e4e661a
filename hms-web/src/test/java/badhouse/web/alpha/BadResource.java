package badhouse.web.alpha;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** A REST method on no list. */
@Path("bad")
public class BadResource {

    @GET
    @Path("{id}")
    public String read(@PathParam("id") String id) {
        return id;
    }
}
