package hms.web.identity;

import hms.identity.boundary.RequestDesk;
import hms.identity.boundary.RequestDesk.RequestRow;
import hms.identity.entity.RequestStatus;
import hms.platform.Slice;
import hms.web.shared.LazyRows;
import hms.web.shared.ListColumn;
import hms.web.shared.Words;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Requests for an account of one status, the oldest first. */
@Dependent
public class RequestRows extends LazyRows<RequestRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    private RequestDesk desk;

    @Inject
    private Words words;

    private RequestStatus status = RequestStatus.PENDING;

    @Override
    protected Slice<RequestRow> page(int first, int size, Optional<Order> order) {
        return desk.requests(status, first, size);
    }

    @Override
    public List<RequestRow> exported() {
        return desk.export(status);
    }

    @Override
    public List<ListColumn<RequestRow>> columns() {
        return List.of(
                new ListColumn<>(words.of("identity", "displayName"), RequestRow::displayName),
                new ListColumn<>(words.of("identity", "request.username"), RequestRow::username),
                new ListColumn<>(words.of("identity", "request.job"), RequestRow::job),
                new ListColumn<>(words.of("identity", "email"), RequestRow::email),
                new ListColumn<>(words.of("identity", "requests.askedAt"), RequestRow::askedAt));
    }

    @Override
    public String exportName() {
        return "account-requests";
    }

    @Override
    public String getRowKey(RequestRow row) {
        return row.id().toString();
    }

    public RequestStatus getStatus() {
        return status;
    }

    public void setStatus(RequestStatus status) {
        this.status = status;
    }
}
