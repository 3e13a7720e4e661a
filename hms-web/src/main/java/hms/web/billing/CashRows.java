package hms.web.billing;

import hms.billing.boundary.StayAccountDesk;
import hms.billing.boundary.StayAccountDesk.FindAccounts;
import hms.billing.entity.AccountRow;
import hms.platform.Slice;
import hms.web.shared.LazyRows;
import hms.web.shared.ListColumn;
import hms.web.shared.Moments;
import hms.web.shared.Words;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Accounts on which something is open, or those that were looked for. */
@Dependent
public class CashRows extends LazyRows<AccountRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    private StayAccountDesk desk;

    @Inject
    private Words words;

    @Inject
    private Moments moments;

    private String text = "";

    @Override
    protected Slice<AccountRow> page(int first, int size, Optional<Order> order) {
        return desk.accounts(new FindAccounts(text, first, size));
    }

    @Override
    public List<AccountRow> exported() {
        return desk.export(text);
    }

    @Override
    public List<ListColumn<AccountRow>> columns() {
        return List.of(
                new ListColumn<>(word("cash.patient"), AccountRow::fullName),
                new ListColumn<>(word("cash.born"), row -> moments.date(row.birthDate())),
                new ListColumn<>(word("cash.mrn"), AccountRow::mrn),
                new ListColumn<>(word("cash.admitted"), row -> moments.of(row.openedAt())),
                new ListColumn<>(word("cash.status"), row -> word("status." + row.status())),
                new ListColumn<>(word("account.balance"), AccountRow::balance));
    }

    @Override
    public String exportName() {
        return "accounts";
    }

    private String word(String key) {
        return words.of("billing", key);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text.strip();
    }
}
