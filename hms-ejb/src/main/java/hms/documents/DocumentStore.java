package hms.documents;

import hms.documents.entity.Document;
import hms.documents.entity.DocumentContent;
import hms.documents.entity.DocumentKind;
import hms.documents.entity.KeptDocument;
import hms.patients.entity.Patient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Optional;

/** Inner door: keeps what was printed, and gives it back unchanged. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class DocumentStore {

    @PersistenceContext
    EntityManager em;

    /** What a document is, beside its bytes. */
    public record Label(DocumentKind kind, String title, String fileName) {}

    /** Keeps these bytes for ever and answers the document's id. */
    public long keep(Patient patient, Label label, byte[] bytes, String by, Instant at) {
        Document document =
                Document.of(patient, label.kind(), label.title(), label.fileName(), DocumentContent.digest(bytes));
        document.created(bytes.length, by, at);
        em.persist(document);
        em.flush();
        em.persist(DocumentContent.of(document, bytes));
        return document.getId();
    }

    /** The document as it was kept; empty if there is none. Fails if the bytes are not those that were kept. */
    public Optional<KeptDocument> read(long documentId) {
        Document document = em.find(Document.class, documentId);
        if (document == null) {
            return Optional.empty();
        }
        byte[] bytes = em.find(DocumentContent.class, documentId).bytes();
        if (!DocumentContent.digest(bytes).equals(document.getSha256())) {
            throw new IllegalStateException("Document " + documentId + " is not what was kept.");
        }
        return Optional.of(new KeptDocument(document.patientId(), document.getFileName(), bytes));
    }
}
