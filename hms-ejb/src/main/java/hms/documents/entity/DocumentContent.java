package hms.documents.entity;

import hms.platform.FieldCipher;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** The bytes of a document, sealed, under the document's own id. */
@Entity
@Table(name = "document_content")
public class DocumentContent implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String TABLE = "document_content";
    private static final String COLUMN = "content_cipher";

    @Id
    private Long id;

    @Version
    private long version;

    @Lob
    @Column(name = COLUMN)
    private byte[] content;

    protected DocumentContent() {}

    public static DocumentContent of(Document document, byte[] bytes) {
        DocumentContent content = new DocumentContent();
        content.id = document.getId();
        content.content = FieldCipher.seal(Base64.getEncoder().encodeToString(bytes), TABLE, document.getId(), COLUMN);
        return content;
    }

    /** SHA-256 of the bytes, in hexadecimal digits. */
    public static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] bytes() {
        return Base64.getDecoder().decode(FieldCipher.open(content, TABLE, id, COLUMN));
    }
}
