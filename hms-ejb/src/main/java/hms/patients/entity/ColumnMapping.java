package hms.patients.entity;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which header of a file carries what; written as lines {@code COLUMN=header}, so that it can be remembered. */
public final class ColumnMapping implements Serializable {

    private static final long serialVersionUID = 1L;

    private final EnumMap<ImportColumn, String> headers;

    private ColumnMapping(Map<ImportColumn, String> headers) {
        this.headers = new EnumMap<>(ImportColumn.class);
        this.headers.putAll(headers);
    }

    public static ColumnMapping of(Map<ImportColumn, String> headers) {
        Map<ImportColumn, String> named = headers.entrySet().stream()
                .filter(entry -> entry.getValue() != null && !entry.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new ColumnMapping(named);
    }

    /** What the usual names suggest; a header serves at most one column. */
    public static ColumnMapping guess(List<String> fileHeaders) {
        Map<ImportColumn, String> found = new EnumMap<>(ImportColumn.class);
        for (ImportColumn column : ImportColumn.values()) {
            fileHeaders.stream()
                    .filter(column::usuallyCalled)
                    .filter(header -> !found.containsValue(header))
                    .findFirst()
                    .ifPresent(header -> found.put(column, header));
        }
        return of(found);
    }

    /** Reads back what {@link #text} wrote, keeping only headers that this file has. */
    public static ColumnMapping parse(String text, List<String> fileHeaders) {
        Map<ImportColumn, String> found = new EnumMap<>(ImportColumn.class);
        text.lines()
                .map(line -> line.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> {
                    if (fileHeaders.contains(pair[1])) {
                        found.put(ImportColumn.valueOf(pair[0]), pair[1]);
                    }
                });
        return of(found);
    }

    /** One line per column. */
    public String text() {
        return headers.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("\n"));
    }

    public Optional<String> header(ImportColumn column) {
        return Optional.ofNullable(headers.get(column));
    }

    /** The headers by column, unmodifiable. */
    public Map<ImportColumn, String> headers() {
        return Collections.unmodifiableMap(headers);
    }

    /** The first column that must be named and is not. */
    public Optional<ImportColumn> missing() {
        return List.of(ImportColumn.values()).stream()
                .filter(ImportColumn::isRequired)
                .filter(column -> !headers.containsKey(column))
                .findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ColumnMapping that && headers.equals(that.headers);
    }

    @Override
    public int hashCode() {
        return Objects.hash(headers);
    }
}
