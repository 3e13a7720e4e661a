package hms.web.clicks;

import jakarta.el.ValueExpression;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIParameter;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whom a button in a list was drawn for: what the lists around it say of the row in their attribute {@code rowKey}.
 *
 * <p>By itself a button in a list is known by its line's number only, and a list that was read anew between the look
 * and the click has somebody else in that line. So the key is drawn into each such button, and sent with its click.
 */
public class RowKey extends UIParameter {

    private static final String SENT = "row";
    private static final String SAID_BY_LIST = "rowKey";
    /** In the id of what stands in a row; names of components never begin with a digit. */
    private static final Pattern LINE = Pattern.compile(":\\d");

    /** Whether a list around this says how to tell its rows apart. */
    static boolean isToldAround(UIComponent component) {
        return lists(component).findAny().isPresent();
    }

    /** Whether a button of some row was clicked, whoever is in that row now. */
    static boolean isSent(FacesContext context) {
        return sent(context) != null;
    }

    /** Whether this stands in no row, or in the row for which it was drawn when it was clicked. */
    static boolean isStill(UIComponent clicked, FacesContext context) {
        List<String> now = keys(clicked, context);
        boolean everyLineTold =
                LINE.matcher(clicked.getClientId(context)).results().count() == now.size();
        return everyLineTold && (now.isEmpty() || written(now).equals(sent(context)));
    }

    private static String sent(FacesContext context) {
        return context.getExternalContext().getRequestParameterMap().get(SENT);
    }

    private static String written(List<String> keys) {
        return String.join(" ", keys);
    }

    /** From the outermost list inwards; a row that tells nothing has none. */
    private static List<String> keys(UIComponent component, FacesContext context) {
        List<String> keys = new ArrayList<>(lists(component)
                .map(list -> list.getValue(context.getELContext()))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .toList());
        Collections.reverse(keys);
        return keys;
    }

    private static Stream<ValueExpression> lists(UIComponent component) {
        return Stream.iterate(component.getParent(), Objects::nonNull, UIComponent::getParent)
                .map(each -> each.getValueExpression(SAID_BY_LIST))
                .filter(Objects::nonNull);
    }

    @Override
    public String getName() {
        return SENT;
    }

    @Override
    public Object getValue() {
        return written(keys(getParent(), getFacesContext()));
    }

    /** Drawn anew with each view, so that nothing of it has to be remembered. */
    @Override
    public boolean isTransient() {
        return true;
    }
}
