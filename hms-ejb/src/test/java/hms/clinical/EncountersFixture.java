package hms.clinical;

import jakarta.persistence.EntityManager;

/** The door to encounters on a test's own entity manager. */
public final class EncountersFixture {

    private EncountersFixture() {}

    public static Encounters encounters(EntityManager em) {
        Encounters encounters = new Encounters();
        encounters.em = em;
        return encounters;
    }
}
