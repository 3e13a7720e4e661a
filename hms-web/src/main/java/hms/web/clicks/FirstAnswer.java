package hms.web.clicks;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a form led that took its person elsewhere, and what was said there; the session keeps the latest ones.
 *
 * @param form the seal of the form, as {@link SentForm} tells it
 */
record FirstAnswer(String form, String address, List<FacesMessage> said) implements Serializable {

    private static final String KEPT = "hms.firstAnswers";
    private static final int MOST_KEPT = 20;

    /** What this form was answered before, in this session. */
    static Optional<FirstAnswer> to(String form, Map<String, Object> session) {
        return kept(session).stream().filter(each -> each.form().equals(form)).findFirst();
    }

    private static List<FirstAnswer> kept(Map<String, Object> session) {
        return session.get(KEPT) instanceof FirstAnswer[] kept ? List.of(kept) : List.of();
    }

    /** The newest first; put into the session as a whole, so that other nodes learn of it. */
    void keep(Map<String, Object> session) {
        synchronized (FirstAnswer.class) {
            session.put(
                    KEPT,
                    Stream.concat(Stream.of(this), kept(session).stream())
                            .limit(MOST_KEPT)
                            .toArray(FirstAnswer[]::new));
        }
    }

    /** Leads to the same place, where the same is said. */
    void giveAgain(FacesContext context) {
        ExternalContext edge = context.getExternalContext();
        said.forEach(each ->
                context.addMessage(null, new FacesMessage(each.getSeverity(), each.getSummary(), each.getDetail())));
        edge.getFlash().setKeepMessages(true);
        edge.getFlash().setRedirect(true);
        try {
            edge.redirect(address);
        } catch (IOException gone) {
            throw new FacesException(gone);
        }
    }
}
