package hms.audit.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.Principal;
import java.util.Set;

/** Who is signed in on this thread. */
@Dependent
public class Caller {

    /** What a row says of somebody who has not signed in. */
    public static final String ANONYMOUS = "anonymous";

    /** Servers call nobody differently: WildFly, Payara. */
    private static final Set<String> NOBODY = Set.of("", "anonymous", "ANONYMOUS");

    @Inject
    Principal principal;

    /** The user's name, or {@link #ANONYMOUS}; never null. */
    public String name() {
        String name = principal == null ? null : principal.getName();
        return name == null || NOBODY.contains(name) ? ANONYMOUS : name;
    }
}
