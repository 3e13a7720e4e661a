package hms.web.shared;

import hms.platform.Languages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What an error page says: its kind, the rule's sentence and the reference number. */
@Named
@RequestScoped
public class Problem {

    private static final Logger LOG = Logger.getLogger("hms.app");

    @Inject
    private HttpServletRequest request;

    private String kind;
    private String reference;

    /** The kind as asked for by the address; anything unknown is no page of ours. */
    public String getKind() {
        return Arrays.stream(Trouble.values())
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .filter(each -> each.equals(kind))
                .findFirst()
                .orElse("missing");
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    /** The rule's own sentence, or null. */
    public String getSentence() {
        return (String) request.getAttribute(ErrorPage.SENTENCE);
    }

    /** The language of the browser, which is known even while the database is away. */
    public Locale getLocale() {
        return Languages.nearest(request.getLocale());
    }

    public String getDirection() {
        return Languages.rightToLeft(getLocale()) ? "rtl" : "ltr";
    }

    /** The number that finds this failure in the log. A failure that never passed through Faces gets its number here. */
    public String getReference() {
        if (reference == null) {
            reference = Optional.ofNullable((String) request.getAttribute(ErrorPage.REFERENCE))
                    .orElseGet(this::log);
        }
        return reference;
    }

    public void setReference(String given) {
        reference = References.isOne(given) ? given : null;
    }

    /** Gives the page, to which ajax requests are sent, the status that belongs to its kind. */
    public void answer() {
        Trouble trouble = Trouble.valueOf(getKind().toUpperCase(Locale.ROOT));
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(trouble.status());
    }

    private String log() {
        Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (address == null) {
            return null;
        }
        String fresh = References.next();
        Throwable failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        LOG.log(Level.SEVERE, failure, () -> "Reference " + fresh + " at " + address);
        return fresh;
    }
}
