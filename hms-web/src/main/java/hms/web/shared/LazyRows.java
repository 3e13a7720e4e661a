package hms.web.shared;

import hms.platform.Slice;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * A list that the database cuts into pages, for {@code p:dataTable lazy="true"}.
 *
 * <p>Never counts: a page is read with one row more than it shows, so the table knows whether a next page exists.
 * To be exported, a list names its columns and asks its desk for the rows ({@link #exported()}).
 */
public abstract class LazyRows<T extends Serializable> extends LazyDataModel<T> {

    private static final long serialVersionUID = 1L;

    /** What the person sorts by; the field is the name of the column in the page, checked against an enum by the list. */
    public record Order(String field, boolean ascending) implements Serializable {

        /** The constant whose name, without case and underscores, is the field; empty if there is none. */
        public <E extends Enum<E>> Optional<E> key(Class<E> keys) {
            return Arrays.stream(keys.getEnumConstants())
                    .filter(each -> each.name().replace("_", "").equalsIgnoreCase(field))
                    .findFirst();
        }
    }

    /** Asks the desk for one page. */
    protected abstract Slice<T> page(int first, int size, Optional<Order> order);

    /** The columns of the exported file, in order. */
    public List<ListColumn<T>> columns() {
        return List.of();
    }

    /** The rows of the exported file, all or chunk after chunk; the desk decides how many, and records the export. */
    public Iterable<T> exported() {
        throw new UnsupportedOperationException("this list is not exported");
    }

    /** The first part of the exported file's name. */
    public String exportName() {
        return "list";
    }

    @Override
    public final int count(Map<String, FilterMeta> filterBy) {
        return 0;
    }

    @Override
    public final List<T> load(int first, int size, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        Slice<T> slice = page(first, size, order(sortBy));
        if (slice.rows().isEmpty() && first > 0) {
            int before = Math.max(0, first - size);
            slice = page(before, size, order(sortBy));
            setRowCount(before + slice.rows().size());
        } else {
            setRowCount(first + slice.rows().size() + (slice.more() ? 1 : 0));
        }
        return slice.rows();
    }

    private static Optional<Order> order(Map<String, SortMeta> sortBy) {
        return sortBy.values().stream()
                .filter(SortMeta::isActive)
                .findFirst()
                .map(sort -> new Order(sort.getField(), sort.getOrder().isAscending()));
    }
}
