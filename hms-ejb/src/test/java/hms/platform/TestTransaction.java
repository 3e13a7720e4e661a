package hms.platform;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A database of its own for each test, {@code @RegisterExtension}ed, and one transaction that is rolled back after it. */
public final class TestTransaction implements BeforeEachCallback, AfterEachCallback {

    private TestDatabase database;
    private EntityManager em;

    @Override
    public void beforeEach(ExtensionContext test) {
        database = TestDatabase.open();
        em = database.manager();
        em.getTransaction().begin();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        em.getTransaction().rollback();
        em.close();
        database.close();
    }

    /** Works in the transaction of the test that runs now. */
    public EntityManager manager() {
        return em;
    }
}
