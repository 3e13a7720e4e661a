package hms.web.inpatient;

import hms.inpatient.boundary.WardDesk;
import hms.inpatient.entity.WardRow;
import hms.platform.Slice;
import hms.web.shared.LazyRows;
import hms.web.shared.ListColumn;
import hms.web.shared.Words;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The wards by name, one page at a time. */
@Dependent
public class WardRows extends LazyRows<WardRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    private WardDesk desk;

    @Inject
    private Words words;

    private boolean closedToo;

    @Override
    protected Slice<WardRow> page(int first, int size, Optional<Order> order) {
        List<WardRow> all = desk.wards(closedToo);
        int from = Math.min(first, all.size());
        return Slice.of(all.subList(from, Math.min(all.size(), first + Slice.lookAhead(size))), size);
    }

    @Override
    public List<WardRow> exported() {
        return desk.export();
    }

    @Override
    public List<ListColumn<WardRow>> columns() {
        return List.of(
                new ListColumn<>(words.of("inpatient", "ward.name"), WardRow::name),
                new ListColumn<>(words.of("inpatient", "ward.code"), WardRow::code),
                new ListColumn<>(words.of("inpatient", "ward.department"), WardRow::department),
                new ListColumn<>(words.of("inpatient", "doctor"), WardRow::doctor),
                new ListColumn<>(
                        words.of("inpatient", "state"), row -> words.of("inpatient", "ward.open." + row.active())));
    }

    @Override
    public String exportName() {
        return "wards";
    }

    public boolean isClosedToo() {
        return closedToo;
    }

    public void setClosedToo(boolean closedToo) {
        this.closedToo = closedToo;
    }
}
