package hms.clinical.entity;

import java.io.Serializable;

/** Somebody who may have done a treatment, to choose from. */
public record PerformerRow(Long id, String prefix, String given, String family, String username)
        implements Serializable {

    /** Paths of the components, for the constructor projection; {@code a} is the practitioner. */
    public static final String OF_A =
            "NEW hms.clinical.entity.PerformerRow(a.id, a.prefix, a.given, a.family, a.username)";

    public String fullName() {
        return prefix == null ? given + " " + family : prefix + " " + given + " " + family;
    }
}
