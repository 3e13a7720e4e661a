package hms.web.shared;

import hms.platform.PlatformRule;
import hms.platform.Refusal;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/**
 * The one-time token of a form that stays after it was sent: {@code <t:once token="#{page.token}" />} within the form
 * carries the token that was drawn with it.
 *
 * <p>What is sent is done under the token that came along, never under one that the page holds by then: the same form
 * sent again, by a retry, the back button or a replay, is known as the same.
 */
public class FormToken implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Forms drawn so long ago are not taken any more. */
    private static final int MOST_KNOWN = 50;

    private final Deque<UUID> drawn = new ArrayDeque<>();

    public FormToken() {
        draw();
    }

    /**
     * Does this under the token that the form was sent with; once it is done, the next form that is drawn gets another.
     * Refuses a form without a token, and one that this page has not drawn.
     */
    public <T> T once(Function<UUID, T> work) {
        UUID token = sent();
        T answer = work.apply(token);
        if (token.equals(drawn.getLast())) {
            draw();
        }
        return answer;
    }

    /** Whether what this form tells was done before; for pages that by now hold something else to do. */
    public boolean isSentAgain() {
        return !sent().equals(drawn.getLast());
    }

    private UUID sent() {
        Object sent = FacesContext.getCurrentInstance().getAttributes().get(this);
        return drawn.stream()
                .filter(each -> each.toString().equals(sent))
                .findFirst()
                .orElseThrow(() -> Refusal.of(PlatformRule.FORM_UNKNOWN));
    }

    private void draw() {
        drawn.addLast(UUID.randomUUID());
        if (drawn.size() > MOST_KNOWN) {
            drawn.removeFirst();
        }
    }

    /** What the form carries when it is drawn now. */
    public String getText() {
        return drawn.getLast().toString();
    }

    /** What the form was sent with; kept for this request alone, as the bean outlives it. */
    public void setText(String sent) {
        FacesContext.getCurrentInstance().getAttributes().put(this, Objects.requireNonNullElse(sent, ""));
    }
}
