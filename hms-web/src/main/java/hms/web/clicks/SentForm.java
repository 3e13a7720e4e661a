package hms.web.clicks;

import static java.nio.charset.StandardCharsets.UTF_8;

import hms.platform.Mac;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How a form that was sent is known again: a seal over who sent it, to which page, and every field. */
final class SentForm {

    private static final String PURPOSE = "sent-form";

    private SentForm() {}

    /**
     * The seal of what this request sends; empty for anything but the form of a page, and for files, which are not read
     * twice.
     *
     * <p>The state of a page is never drawn twice, but by ajax, which leaves nobody elsewhere: equal seals are one form of one drawing, sent again. What was
     * typed, a password perhaps, cannot be guessed from the seal.
     */
    static Optional<String> seal(ExternalContext edge) {
        boolean sealed = edge.getSession(false) != null
                && edge.getRequest() instanceof HttpServletRequest request
                && "POST".equals(request.getMethod())
                && !hasFiles(request)
                && edge.getRequestParameterMap().containsKey(ResponseStateManager.VIEW_STATE_PARAM);
        return sealed ? Optional.of(Base64.getEncoder().encodeToString(Mac.of(PURPOSE, told(edge)))) : Optional.empty();
    }

    private static boolean hasFiles(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static byte[] told(ExternalContext edge) {
        StringBuilder told = new StringBuilder();
        tell(told, edge.getRemoteUser());
        tell(told, edge.getRequestServletPath());
        tell(told, edge.getRequestPathInfo());
        for (Map.Entry<String, String[]> field : new TreeMap<>(edge.getRequestParameterValuesMap()).entrySet()) {
            tell(told, field.getKey());
            told.append(field.getValue().length).append(' ');
            for (String value : field.getValue()) {
                tell(told, value);
            }
        }
        return told.toString().getBytes(UTF_8);
    }

    /** With its length, so that no text can pass for two. */
    private static void tell(StringBuilder told, String text) {
        told.append(text == null ? -1 : text.length()).append(':').append(text);
    }
}
