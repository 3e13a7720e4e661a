package hms.web.audit;

import hms.audit.boundary.AuditDesk;
import hms.audit.entity.AuditFilter;
import hms.audit.entity.AuditRow;
import hms.audit.entity.AuditSort;
import hms.platform.Slice;
import hms.web.shared.LazyRows;
import hms.web.shared.ListColumn;
import hms.web.shared.Words;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The rows of the trail that the filter lets through. */
public class AuditRows extends LazyRows<AuditRow> {

    private static final long serialVersionUID = 1L;

    private final AuditDesk desk;
    private final Words words;
    private AuditFilter filter = AuditFilter.ALL;

    AuditRows(AuditDesk desk, Words words) {
        this.desk = desk;
        this.words = words;
    }

    void show(AuditFilter asked) {
        filter = asked;
    }

    @Override
    protected Slice<AuditRow> page(int first, int size, Optional<Order> order) {
        AuditSort sort = order.filter(Order::ascending)
                .map(any -> AuditSort.OLDEST_FIRST)
                .orElse(AuditSort.NEWEST_FIRST);
        return desk.search(filter, sort, first, size);
    }

    @Override
    public List<ListColumn<AuditRow>> columns() {
        return List.of(
                column("time", AuditRow::at),
                column("user", AuditRow::username),
                column("act", AuditRow::act),
                column("useCase", AuditRow::useCase),
                column("patient", row -> row.patient() == null ? row.patientId() : row.patient()),
                column("record", AuditRow::recordId),
                column("outcome", AuditRow::outcome),
                column("reason", AuditRow::reason),
                column("address", AuditRow::remoteAddress),
                column("request", AuditRow::requestId),
                column("row", AuditRow::id));
    }

    @Override
    public Iterable<AuditRow> exported() {
        return () -> new AuditChunks(desk, filter);
    }

    @Override
    public String exportName() {
        return "audit";
    }

    private ListColumn<AuditRow> column(String key, Function<AuditRow, Serializable> value) {
        return new ListColumn<>(words.of("audit", "column." + key), value);
    }
}
