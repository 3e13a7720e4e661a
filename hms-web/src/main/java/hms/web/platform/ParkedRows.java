package hms.web.platform;

import hms.platform.Slice;
import hms.platform.boundary.OutboxDesk;
import hms.platform.boundary.OutboxDesk.ParkedMail;
import hms.web.shared.LazyRows;
import hms.web.shared.ListColumn;
import hms.web.shared.Words;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Mails that could not be sent, the longest waiting first. */
@Dependent
public class ParkedRows extends LazyRows<ParkedMail> {

    private static final long serialVersionUID = 1L;

    @Inject
    private OutboxDesk desk;

    @Inject
    private Words words;

    @Override
    protected Slice<ParkedMail> page(int first, int size, Optional<Order> order) {
        return desk.parked(first, size);
    }

    @Override
    public List<ParkedMail> exported() {
        return desk.export();
    }

    @Override
    public List<ListColumn<ParkedMail>> columns() {
        return List.of(
                new ListColumn<>(words.of("platform", "mail.recipient"), ParkedMail::recipient),
                new ListColumn<>(words.of("platform", "mail.subject"), ParkedMail::subject),
                new ListColumn<>(words.of("platform", "mail.createdAt"), ParkedMail::createdAt),
                new ListColumn<>(words.of("platform", "mail.failure"), ParkedMail::failure));
    }

    @Override
    public String exportName() {
        return "unsent-mails";
    }

    @Override
    public String getRowKey(ParkedMail row) {
        return row.id().toString();
    }
}
