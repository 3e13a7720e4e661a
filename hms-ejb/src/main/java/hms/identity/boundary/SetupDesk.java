package hms.identity.boundary;

import hms.identity.SetupStep;
import hms.identity.control.Accounts;
import hms.identity.control.Requests;
import hms.platform.Act;
import hms.platform.Roles;
import hms.platform.UseCase;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;

/** What the administrator's first page shows of people and rights. */
@Stateless
@UseCase
@DenyAll
public class SetupDesk {

    @Inject
    Accounts accounts;

    @Inject
    Requests requests;

    @Inject
    @Any
    Instance<SetupStep> steps;

    /**
     * How far people and rights have come.
     *
     * @param users how many can sign in
     * @param administrators how many of them administer
     * @param waiting how many ask for an account
     */
    public record People(Long users, Long administrators, Long waiting) implements Serializable {}

    /** One thing a hospital needs before it opens, and whether the data says it is there. */
    public record Step(String key, String address, boolean done) implements Serializable {}

    /** The checklist, in its order. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.READ)
    public List<Step> checklist() {
        return StreamSupport.stream(steps.spliterator(), false)
                .sorted(Comparator.comparingInt(SetupStep::place))
                .map(step -> new Step(step.key(), step.address(), step.done()))
                .toList();
    }

    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.READ)
    public People people() {
        return new People(accounts.active(), accounts.administrators(), requests.pendingCount());
    }
}
