package hms.web.audit;

import hms.audit.boundary.AuditDesk;
import hms.audit.entity.AuditFilter;
import hms.audit.entity.AuditRow;
import hms.platform.Slice;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Every row that the filter lets through, oldest first; the desk is asked for one chunk at a time. */
final class AuditChunks implements Iterator<AuditRow> {

    private final AuditDesk desk;
    private final AuditFilter filter;
    private Slice<AuditRow> chunk;
    private Iterator<AuditRow> rows;
    private AuditRow last;

    AuditChunks(AuditDesk desk, AuditFilter filter) {
        this.desk = desk;
        this.filter = filter;
        read();
    }

    @Override
    public boolean hasNext() {
        if (!rows.hasNext() && chunk.more()) {
            read();
        }
        return rows.hasNext();
    }

    @Override
    public AuditRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        last = rows.next();
        return last;
    }

    private void read() {
        chunk = desk.export(filter, last);
        rows = chunk.rows().iterator();
    }
}
