package hms.web.billing;

import hms.billing.boundary.PriceListDesk;
import hms.billing.boundary.PriceListDesk.EntryView;
import hms.billing.boundary.PriceListDesk.NewEntry;
import hms.billing.boundary.PriceListDesk.Rename;
import hms.billing.boundary.PriceListDesk.SetPrice;
import hms.billing.entity.PriceKind;
import hms.inpatient.entity.RoomKind;
import hms.platform.HospitalDay;
import hms.web.shared.Said;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** One line of the price list: added, renamed, priced anew, withdrawn. */
@Named
@ViewScoped
public class PricePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/billing/prices?faces-redirect=true";

    @Inject
    private PriceListDesk desk;

    @Inject
    private HospitalDay day;

    private Long id;
    private EntryView entry;
    private String code;
    private String name;
    private PriceKind kind = PriceKind.SERVICE;
    private RoomKind roomKind;
    private BigDecimal amount;
    private LocalDate from;

    public void open() {
        from = day.today();
        if (id != null) {
            entry = desk.entry(id);
            code = entry.row().code();
            name = entry.row().name();
            amount = entry.row().amount() == null ? null : entry.row().amount().amount();
        }
    }

    public String add() {
        desk.add(new NewEntry(code, name, kind, roomKind, amount));
        return done("price.saved");
    }

    public String rename() {
        desk.rename(new Rename(id, version(), name));
        return done("price.saved");
    }

    public String price() {
        desk.price(new SetPrice(id, version(), amount, from));
        return done("price.saved");
    }

    public String withdraw() {
        desk.withdraw(id, version());
        return done("price.withdrawn");
    }

    public String restore() {
        desk.restore(id, version());
        return done("price.restored");
    }

    private long version() {
        return entry.row().version();
    }

    private static String done(String key) {
        Said.done("billing", key);
        return LIST;
    }

    public List<PriceKind> getKinds() {
        return List.of(PriceKind.values());
    }

    public List<RoomKind> getRoomKinds() {
        return List.of(RoomKind.values());
    }

    public EntryView getEntry() {
        return entry;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public PriceKind getKind() {
        return kind;
    }

    public void setKind(PriceKind kind) {
        this.kind = kind;
    }

    public RoomKind getRoomKind() {
        return roomKind;
    }

    public void setRoomKind(RoomKind roomKind) {
        this.roomKind = roomKind;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
