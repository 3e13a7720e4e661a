package hms.web.billing;

import hms.billing.boundary.PriceListDesk;
import hms.billing.boundary.PriceListDesk.FindPrices;
import hms.billing.entity.PriceRow;
import hms.platform.Slice;
import hms.web.shared.LazyRows;
import hms.web.shared.ListColumn;
import hms.web.shared.Words;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The lines of the price list. */
@Dependent
public class PriceRows extends LazyRows<PriceRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    private PriceListDesk desk;

    @Inject
    private Words words;

    private String text = "";
    private boolean withdrawnToo;

    @Override
    protected Slice<PriceRow> page(int first, int size, Optional<Order> order) {
        return desk.entries(new FindPrices(text, withdrawnToo, first, size));
    }

    @Override
    public List<PriceRow> exported() {
        return desk.export();
    }

    @Override
    public List<ListColumn<PriceRow>> columns() {
        return List.of(
                new ListColumn<>(word("price.code"), PriceRow::code),
                new ListColumn<>(word("price.name"), PriceRow::name),
                new ListColumn<>(word("price.kind"), row -> word("price.kind." + row.kind())),
                new ListColumn<>(word("price.amount"), PriceRow::amount),
                new ListColumn<>(word("price.from"), PriceRow::validFrom),
                new ListColumn<>(word("price.state"), row -> word("price.active." + row.active())));
    }

    @Override
    public String exportName() {
        return "prices";
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

    public boolean isWithdrawnToo() {
        return withdrawnToo;
    }

    public void setWithdrawnToo(boolean withdrawnToo) {
        this.withdrawnToo = withdrawnToo;
    }
}
