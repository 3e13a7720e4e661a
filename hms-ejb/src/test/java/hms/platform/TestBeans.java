package hms.platform;

import jakarta.persistence.EntityManager;

/** Platform beans on a test's own entity manager, for the tests of other capabilities. */
public final class TestBeans {

    private TestBeans() {}

    public static NumberSeries numberSeries(EntityManager em) {
        NumberSeries numbers = new NumberSeries();
        numbers.em = em;
        return numbers;
    }
}
