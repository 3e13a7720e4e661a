package hms.platform;

import java.io.Serializable;

/**
 * One way a capability can say no. Implemented by the capability's rule enum only.
 *
 * <p>Its sentence is the key {@code rule.NAME} in the bundle {@code texts/<capability>} of every language.
 */
public interface Rule extends Serializable {

    /** The enum constant's name. */
    String name();

    /** The capability that owns the rule: the second part of the package, {@code hms.<capability>}. */
    default String capability() {
        return getClass().getPackageName().split("\\.")[1];
    }
}
