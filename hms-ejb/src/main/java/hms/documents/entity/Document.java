package hms.documents.entity;

import hms.patients.entity.Patient;
import hms.platform.AboutPatient;
import hms.platform.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** What is known of a kept document without reading it. */
@Entity
@Table(name = "document")
public class Document extends BaseEntity implements AboutPatient {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "patient_id")
    private Patient patient;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private String title;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "byte_count")
    private int byteCount;

    private String sha256;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    protected Document() {}

    /** A document of this patient, whose bytes have this digest. */
    public static Document of(Patient patient, DocumentKind kind, String title, String fileName, String sha256) {
        Document document = new Document();
        document.patient = patient;
        document.kind = kind;
        document.title = title;
        document.fileName = fileName;
        document.sha256 = sha256;
        return document;
    }

    /** How long it is, who made it, and when. */
    public void created(int bytes, String by, Instant at) {
        byteCount = bytes;
        createdBy = by;
        createdAt = at;
    }

    @Override
    public Long patientId() {
        return patient.getId();
    }

    public DocumentKind getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    public String getFileName() {
        return fileName;
    }

    public int getByteCount() {
        return byteCount;
    }

    public String getSha256() {
        return sha256;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public String getCreatedBy() {
        return createdBy;
    }
}
