package hms.web.platform;

import hms.platform.boundary.HealthWatch;
import hms.platform.entity.HealthRow;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * What load balancers and monitoring ask: {@code /health/live}, whether this node answers at all (else restart it);
 * {@code /health/started}, whether its start is over; {@code /health/ready}, whether to send it requests. 200 for yes,
 * 503 for no, with the checks by name in the shape that MicroProfile Health made common.
 */
public class HealthServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient HealthWatch watch;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (String.valueOf(request.getPathInfo())) {
            case "/live" -> answer(response, List.of(), false);
            case "/started", "/ready" -> answer(response, watch.round());
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void answer(HttpServletResponse response, List<HealthRow> rows) throws IOException {
        answer(response, rows, rows.stream().anyMatch(HealthRow::isGrave));
    }

    private static void answer(HttpServletResponse response, List<HealthRow> rows, boolean grave) throws IOException {
        JsonArrayBuilder checks = Json.createArrayBuilder();
        rows.forEach(row -> checks.add(Json.createObjectBuilder()
                .add("name", row.name())
                .add("status", word(row.well()))
                .add("vital", row.vital())));
        response.setStatus(grave ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : HttpServletResponse.SC_OK);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .write(Json.createObjectBuilder()
                        .add("status", word(!grave))
                        .add("checks", checks)
                        .build()
                        .toString());
    }

    private static String word(boolean well) {
        return well ? "UP" : "DOWN";
    }
}
