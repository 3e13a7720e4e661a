package hms.documents.entity;

import hms.platform.AboutPatient;
import java.io.Serializable;

/** A document as it was kept: whose it is, what the file is called, and its bytes. */
public final class KeptDocument implements AboutPatient, Serializable {

    private static final long serialVersionUID = 1L;

    private final Long patientId;
    private final String fileName;
    private final byte[] bytes;

    public KeptDocument(Long patientId, String fileName, byte[] bytes) {
        this.patientId = patientId;
        this.fileName = fileName;
        this.bytes = bytes.clone();
    }

    @Override
    public Long patientId() {
        return patientId;
    }

    public String fileName() {
        return fileName;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
