package hms.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares, on a capability's root package, which other capabilities it builds on.
 *
 * <p>The architecture test reads this declaration: what is not named here (or reached through a
 * named one) must not be imported.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PACKAGE)
public @interface Capability {

    /** Names of the capabilities directly below this one. */
    String[] dependsOn() default {};
}
