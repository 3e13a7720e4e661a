package hms.organization.entity;

import java.io.Serializable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody who treats here, as lists show them. */
public record PractitionerRow(
        Long id,
        PractitionerKind kind,
        String prefix,
        String given,
        String family,
        String department,
        String qualifications,
        String username,
        Boolean active)
        implements Serializable {

    /** As people address this person. */
    public String fullName() {
        return Stream.of(prefix, given, family)
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
