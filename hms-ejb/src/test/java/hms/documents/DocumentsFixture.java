package hms.documents;

import jakarta.persistence.EntityManager;

/** The store on a test's own entity manager. */
public final class DocumentsFixture {

    private DocumentsFixture() {}

    public static DocumentStore store(EntityManager em) {
        DocumentStore store = new DocumentStore();
        store.em = em;
        return store;
    }
}
