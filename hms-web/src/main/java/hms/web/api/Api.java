package hms.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where programs find HMS. */
@ApplicationPath(Api.PATH)
public class Api extends Application {

    static final String PATH = "/api";
}
