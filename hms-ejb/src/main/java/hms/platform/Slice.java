package hms.platform;

import java.io.Serializable;
import java.util.List;

/** One page of a list that the database cut: its rows, and whether more follow. */
public record Slice<T extends Serializable>(List<T> rows, boolean more) implements Serializable {

    /** How many rows to ask the database for, to learn whether more follow without counting. */
    public static int lookAhead(int size) {
        return size + 1;
    }

    /** Cuts what was read with {@link #lookAhead} back to the page. */
    public static <T extends Serializable> Slice<T> of(List<T> read, int size) {
        boolean more = read.size() > size;
        return new Slice<>(List.copyOf(more ? read.subList(0, size) : read), more);
    }
}
