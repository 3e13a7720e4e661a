package hms.web.shared;

import hms.audit.boundary.EdgeEntry;
import hms.audit.boundary.EdgeRecorder;
import hms.platform.Act;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Has the trail remember what a page could not do: denied, refused, broken. The transaction is rolled back by now. */
public final class EdgeTrace {

    private EdgeTrace() {}

    static void of(FacesContext context, Trouble trouble, Throwable failure) {
        ExternalContext edge = context.getExternalContext();
        String path = edge.getRequestPathInfo();
        entry(trouble, failure, act(edge), edge.getRequestServletPath() + (path == null ? "" : path))
                .ifPresent(
                        entry -> CDI.current().select(EdgeRecorder.class).get().record(entry));
    }

    /** A form filled in wrongly, an address that is not there and an ended session touched nothing, and a database that
     * is away keeps no row: none. */
    public static Optional<EdgeEntry> entry(Trouble trouble, Throwable failure, Act act, String address) {
        return switch (trouble) {
            case DENIED -> Optional.of(EdgeEntry.denied(act, address));
            case REFUSED, STALE, MISSING ->
                Trouble.refusal(failure).map(refusal -> EdgeEntry.refused(act, address, refusal));
            case FAILED -> Optional.of(EdgeEntry.failed(act, address, null));
            case INVALID, EXPIRED, AWAY -> Optional.empty();
        };
    }

    private static Act act(ExternalContext edge) {
        return edge.getRequest() instanceof HttpServletRequest request && "GET".equals(request.getMethod())
                ? Act.READ
                : Act.CHANGE;
    }
}
