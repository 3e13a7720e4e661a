package hms.it;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Lies beside the entities in the archive: only there every server knows their persistence unit. */
@Dependent
public class Entities {

    @PersistenceContext(unitName = "hms")
    private EntityManager manager;

    @Produces
    EntityManager manager() {
        return manager;
    }
}
