package hms.documents.control;

import hms.platform.EncryptedColumns;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What is sealed of documents, for the change of data keys. */
@ApplicationScoped
public class SealedDocuments implements EncryptedColumns {

    @Override
    public List<EncryptedTable> encrypted() {
        return List.of(new EncryptedTable("document_content", List.of("content_cipher")));
    }
}
