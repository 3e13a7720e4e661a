package hms.billing.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.Principal;
import java.util.Set;

/** In whose name an entry stands that an event brought about. */
@Dependent
public class SignedInName {

    private static final String NOBODY_ASKED = "system";
    private static final Set<String> NOBODY = Set.of("", "anonymous", "ANONYMOUS");

    @Inject
    Principal principal;

    /** The user's name; of start-up and timers, {@code system}. */
    public String get() {
        String name = principal == null ? null : principal.getName();
        return name == null || NOBODY.contains(name) ? NOBODY_ASKED : name;
    }
}
