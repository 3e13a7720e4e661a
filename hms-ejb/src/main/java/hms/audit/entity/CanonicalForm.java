package hms.audit.entity;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;

/**
 * The one way a row is written down to be signed: each value behind its length, nothing distinct from empty.
 *
 * <p>Must never change: rows signed before would no longer verify.
 */
public final class CanonicalForm {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(256);

    /** Begins the form of one kind of row, so that a signature for one kind never serves for another. */
    public CanonicalForm(String kind) {
        add(kind);
    }

    /** Adds a text, or nothing. */
    public CanonicalForm add(String value) {
        if (value == null) {
            out.writeBytes(new byte[] {'-', ';'});
            return this;
        }
        byte[] text = value.getBytes(StandardCharsets.UTF_8);
        out.writeBytes((text.length + ":").getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(text);
        out.write(';');
        return this;
    }

    /** Adds a number, or nothing. */
    public CanonicalForm add(Long value) {
        return add(value == null ? null : value.toString());
    }

    /** Adds the name of a constant, or nothing. */
    public CanonicalForm add(Enum<?> value) {
        return add(value == null ? null : value.name());
    }

    /** Adds an instant as microseconds since 1970, as exactly as the database keeps it. */
    public CanonicalForm add(Instant value) {
        return add(value == null ? null : String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, value)));
    }

    /** Adds a signature or root, or nothing. */
    public CanonicalForm add(byte[] value) {
        return add(value == null ? null : Base64.getEncoder().encodeToString(value));
    }

    /** What is to be signed. */
    public byte[] bytes() {
        return out.toByteArray();
    }
}
