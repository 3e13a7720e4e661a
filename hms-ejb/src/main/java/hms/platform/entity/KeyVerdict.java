package hms.platform.entity;

import java.io.Serializable;
import java.util.List;

/**
 * Whether the keys at hand open what is sealed.
 *
 * @param columns how many sealed columns there are
 * @param opened how many values were opened
 * @param unreadable the places whose value does not open: table, row, column
 */
public record KeyVerdict(Integer columns, Long opened, List<String> unreadable) implements Serializable {

    public KeyVerdict {
        unreadable = List.copyOf(unreadable);
    }

    public boolean clean() {
        return unreadable.isEmpty();
    }
}
