package hms.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hms.platform.Slice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

class LazyRowsTest {

    private enum Key {
        FAMILY_NAME
    }

    private static final class Numbers extends LazyRows<Integer> {

        private static final long serialVersionUID = 1L;

        private final int size;
        private transient Optional<Order> asked = Optional.empty();

        private Numbers(int size) {
            this.size = size;
        }

        @Override
        protected Slice<Integer> page(int first, int wanted, Optional<Order> order) {
            asked = order;
            List<Integer> read = IntStream.range(first, Math.min(size, first + Slice.lookAhead(wanted)))
                    .boxed()
                    .toList();
            return Slice.of(read, wanted);
        }
    }

    @Test
    void knowsOfTheNextPageWithoutCounting() {
        Numbers rows = new Numbers(25);

        assertThat(rows.load(0, 10, Map.of(), Map.of())).hasSize(10);
        assertThat(rows.getRowCount()).isEqualTo(11);
        assertThat(rows.load(20, 10, Map.of(), Map.of())).hasSize(5);
        assertThat(rows.getRowCount()).isEqualTo(25);
    }

    @Test
    void showsThePageBeforeWhenTheLastOneHasGone() {
        Numbers rows = new Numbers(10);

        assertThat(rows.load(10, 10, Map.of(), Map.of())).hasSize(10);
        assertThat(rows.getRowCount()).isEqualTo(10);
    }

    @Test
    void sortsOnlyByWhatTheListNames() {
        Numbers rows = new Numbers(1);
        SortMeta sort = SortMeta.builder()
                .field("familyName")
                .order(SortOrder.DESCENDING)
                .build();

        rows.load(0, 10, Map.of("familyName", sort), Map.of());

        assertThat(rows.asked.flatMap(order -> order.key(Key.class))).contains(Key.FAMILY_NAME);
        assertThat(rows.asked).map(LazyRows.Order::ascending).contains(false);
        assertThat(new LazyRows.Order("password_hash; drop", true).key(Key.class))
                .isEmpty();
    }

    @Test
    void isNotExportedUnlessItSaysHow() {
        assertThatThrownBy(() -> new Numbers(1).exported()).isInstanceOf(UnsupportedOperationException.class);
    }
}
