package hms.clinical;

import jakarta.persistence.EntityManager;

/** Clinical doors on a test's own entity manager, for the tests of other capabilities. */
public final class ClinicalDoors {

    private ClinicalDoors() {}

    public static Encounters encounters(EntityManager em) {
        Encounters encounters = new Encounters();
        encounters.em = em;
        return encounters;
    }
}
