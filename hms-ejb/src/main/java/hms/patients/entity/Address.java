package hms.patients.entity;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where somebody lives; sealed as one text of five lines. */
public record Address(String line, String city, String state, String postalCode, String country)
        implements Serializable {

    private static final int LINES = 5;

    public Address {
        line = Trimmed.orNull(line);
        city = Trimmed.orNull(city);
        state = Trimmed.orNull(state);
        postalCode = Trimmed.orNull(postalCode);
        country = Trimmed.orNull(country);
    }

    /** The address in one text, or null where nothing is known. */
    String text() {
        boolean empty = parts().noneMatch(part -> part != null);
        return empty ? null : parts().map(part -> part == null ? "" : part).collect(Collectors.joining("\n"));
    }

    /** The address that {@link #text} wrote. */
    static Address parse(String text) {
        if (text == null) {
            return new Address(null, null, null, null, null);
        }
        List<String> lines = List.of(text.split("\n", LINES));
        return new Address(lines.get(0), lines.get(1), lines.get(2), lines.get(3), lines.get(4));
    }

    /** On one line, as far as known. */
    public String oneLine() {
        return parts().filter(part -> part != null).collect(Collectors.joining(", "));
    }

    private Stream<String> parts() {
        return Stream.of(line, city, state, postalCode, country);
    }
}
