package hms.organization;

import jakarta.persistence.EntityManager;

/** The organization's doors on a test's own entity manager, for the tests of other capabilities. */
public final class OrganizationDoors {

    private OrganizationDoors() {}

    public static Practitioners practitioners(EntityManager em) {
        Practitioners practitioners = new Practitioners();
        practitioners.em = em;
        return practitioners;
    }
}
