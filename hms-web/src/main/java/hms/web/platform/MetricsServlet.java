package hms.web.platform;

import hms.platform.boundary.HealthWatch;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** This node's figures for Prometheus. Without the operator's token the address does not seem to exist. */
public class MetricsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String SCHEME = "Bearer ";

    @Inject
    private transient HealthWatch watch;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> figures = Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.startsWith(SCHEME))
                .flatMap(header -> watch.figures(header.substring(SCHEME.length())));
        if (figures.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/plain; version=0.0.4; charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(figures.get());
    }
}
