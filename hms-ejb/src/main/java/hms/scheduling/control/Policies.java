package hms.scheduling.control;

import hms.scheduling.entity.SchedulingPolicy;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** How this hospital books. */
@Dependent
public class Policies {

    @PersistenceContext
    EntityManager em;

    /** The policy as it is now. */
    public SchedulingPolicy now() {
        return em.find(SchedulingPolicy.class, SchedulingPolicy.THE_ONE);
    }
}
