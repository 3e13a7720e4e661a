package hms.organization.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.security.SecureRandom;

/**
 * A picture of somebody who treats here. It never changes: another picture is another row, under another id.
 *
 * <p>The id stands in an address that anybody may open, so it is drawn by lot and tells nothing.
 */
@Entity
@Table(name = "practitioner_photo")
public class PractitionerPhoto implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final SecureRandom LOT = new SecureRandom();

    @Id
    private Long id;

    @Version
    private long version;

    @Column(name = "content_type")
    private String contentType;

    private byte[] content;

    protected PractitionerPhoto() {}

    /** A picture as it was drawn anew by us. */
    public static PractitionerPhoto of(String contentType, byte[] content) {
        PractitionerPhoto photo = new PractitionerPhoto();
        photo.id = LOT.nextLong() & Long.MAX_VALUE;
        photo.contentType = contentType;
        photo.content = content.clone();
        return photo;
    }

    public Long getId() {
        return id;
    }

    public String getContentType() {
        return contentType;
    }

    public byte[] getContent() {
        return content.clone();
    }
}
