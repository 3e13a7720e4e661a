package hms.web.shared;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Replaces the page by an error page; an ajax request is sent there too. Details stay in the log. */
final class ErrorPage {

    /** Request attribute: the reference number to show. */
    static final String REFERENCE = "hms.trouble.reference";
    /** Request attribute: what the hospital's rule said. */
    static final String SENTENCE = "hms.trouble.sentence";

    private static final Logger LOG = Logger.getLogger("hms.app");

    private ErrorPage() {}

    static void show(FacesContext context, Trouble trouble, Throwable failure) {
        ExternalContext edge = context.getExternalContext();
        String reference = trouble == Trouble.FAILED ? log(edge, failure) : null;
        if (trouble == Trouble.AWAY) {
            Away.log(edge.getRequestServletPath(), failure);
        }
        if (edge.isResponseCommitted()) {
            context.responseComplete();
            return;
        }
        try {
            if (context.getPartialViewContext().isAjaxRequest()) {
                edge.redirect(address(edge, trouble, reference));
            } else {
                dispatch(context, trouble, failure, reference);
            }
        } catch (IOException gone) {
            throw new FacesException(gone);
        }
        context.responseComplete();
    }

    private static void dispatch(FacesContext context, Trouble trouble, Throwable failure, String reference)
            throws IOException {
        ExternalContext edge = context.getExternalContext();
        Locale language = context.getViewRoot() == null
                ? edge.getRequestLocale()
                : context.getViewRoot().getLocale();
        edge.getRequestMap().put(REFERENCE, reference);
        Trouble.refusal(failure)
                .ifPresent(refusal -> edge.getRequestMap().put(SENTENCE, FormTrouble.sentence(refusal, language)));
        edge.responseReset();
        if (trouble == Trouble.AWAY) {
            Away.answer((HttpServletResponse) edge.getResponse());
        } else {
            edge.responseSendError(trouble.status(), null);
        }
    }

    private static String address(ExternalContext edge, Trouble trouble, String reference) {
        String kind = trouble.name().toLowerCase(Locale.ROOT);
        return edge.getApplicationContextPath() + "/problem?kind=" + kind
                + (reference == null ? "" : "&ref=" + reference);
    }

    private static String log(ExternalContext edge, Throwable failure) {
        String reference = References.next();
        LOG.log(Level.SEVERE, failure, () -> "Reference " + reference + " at " + edge.getRequestServletPath());
        return reference;
    }
}
