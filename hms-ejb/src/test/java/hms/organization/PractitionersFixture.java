package hms.organization;

import jakarta.persistence.EntityManager;

/** The door to practitioners on a test's own entity manager. */
public final class PractitionersFixture {

    private PractitionersFixture() {}

    public static Practitioners practitioners(EntityManager em) {
        Practitioners practitioners = new Practitioners();
        practitioners.em = em;
        return practitioners;
    }
}
