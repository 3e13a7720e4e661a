package hms.platform.boundary;

import hms.platform.Act;
import hms.platform.Roles;
import hms.platform.UseCase;
import hms.platform.control.HealthRound;
import hms.platform.control.JobLog;
import hms.platform.entity.HealthRow;
import hms.platform.entity.JobRun;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Where an administrator sees whether HMS is well and its work in the background gets done. */
@Stateless
@UseCase
@DenyAll
public class OperationsDesk {

    @Inject
    HealthRound round;

    @Inject
    JobLog jobs;

    /** How everything that this node needs is, by name. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.READ)
    public List<HealthRow> health() {
        return round.rows();
    }

    /** How each job fares on each node, as it was half a minute ago at most. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.READ)
    public List<JobRun> jobs() {
        return jobs.all();
    }
}
