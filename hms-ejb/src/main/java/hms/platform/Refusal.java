package hms.platform;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The hospital says no: a rule refused what somebody asked for.
 *
 * <p>An application exception (declared in {@code ejb-jar.xml}): it crosses the EJB line unwrapped and rolls back.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Rule rule;
    private final String field;
    private final ArrayList<Serializable> details;

    private Refusal(Rule rule, String field, List<Serializable> details) {
        super(rule.capability() + "." + rule.name() + (field == null ? "" : " on " + field));
        this.rule = rule;
        this.field = field;
        this.details = new ArrayList<>(details);
    }

    /** A refusal whose sentence takes these details, in order, as {@code {0}}, {@code {1}}, … */
    public static Refusal of(Rule rule, Serializable... details) {
        return new Refusal(rule, null, List.of(details));
    }

    /** The same refusal, shown on this field of the form. */
    public Refusal on(String fieldName) {
        return new Refusal(rule, fieldName, details);
    }

    /** Refuses where the condition holds. */
    public static void refuseIf(boolean condition, Rule rule, Serializable... details) {
        if (condition) {
            throw of(rule, details);
        }
    }

    public Rule getRule() {
        return rule;
    }

    /** The property of the command it is about, or null. */
    public String getField() {
        return field;
    }

    public List<Serializable> getDetails() {
        return List.copyOf(details);
    }
}
