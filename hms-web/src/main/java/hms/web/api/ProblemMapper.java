package hms.web.api;

import hms.audit.boundary.EdgeRecorder;
import hms.platform.Act;
import hms.platform.RequestFacts;
import hms.web.shared.EdgeTrace;
import hms.web.shared.Trouble;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;

/** The one place where failures of the API become answers; what is nobody's business stays in the log. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger("hms.app");

    @Inject
    private HttpServletRequest request;

    @Inject
    private EdgeRecorder recorder;

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException http) {
            return answer(ofHttp(http.getResponse()));
        }
        Trouble trouble = Trouble.of(failure);
        Act act = "GET".equals(request.getMethod()) ? Act.READ : Act.CHANGE;
        EdgeTrace.entry(trouble, failure, act, Api.PATH + request.getPathInfo()).ifPresent(recorder::record);
        if (trouble == Trouble.FAILED) {
            LOG.log(
                    Level.ERROR,
                    "Reference " + RequestFacts.current().requestId() + " at " + request.getRequestURI(),
                    failure);
        }
        return answer(ProblemDocument.of(failure, request.getLocale()));
    }

    private static ProblemDocument ofHttp(Response response) {
        return ProblemDocument.of(response.getStatus(), response.getStatusInfo().getReasonPhrase());
    }

    private static Response answer(ProblemDocument problem) {
        boolean away = problem.status() == Trouble.AWAY.status();
        return Response.status(problem.status())
                .type(ProblemDocument.MEDIA_TYPE)
                .header(HttpHeaders.RETRY_AFTER, away ? Trouble.SECONDS_AWAY : null)
                .entity(problem.body().toString())
                .build();
    }
}
