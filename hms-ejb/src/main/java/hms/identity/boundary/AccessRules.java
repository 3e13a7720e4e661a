package hms.identity.boundary;

import hms.identity.control.AccessPolicies;
import hms.identity.entity.AccessLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Says by which limits people are let in: whoever asks for a page stands before them, signed in or not. */
@ApplicationScoped
public class AccessRules {

    @Inject
    AccessPolicies policies;

    /** As they were two seconds ago at most. */
    public AccessLimits now() {
        return policies.now();
    }
}
