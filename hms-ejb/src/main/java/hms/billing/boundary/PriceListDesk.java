package hms.billing.boundary;

import static hms.platform.Refusal.refuseIf;

import hms.billing.control.PriceList;
import hms.billing.entity.PriceKind;
import hms.billing.entity.PriceListEntry;
import hms.billing.entity.PriceRow;
import hms.inpatient.entity.RoomKind;
import hms.organization.entity.Hospital;
import hms.platform.Act;
import hms.platform.HospitalDay;
import hms.platform.Money;
import hms.platform.PlatformRule;
import hms.platform.Roles;
import hms.platform.Slice;
import hms.platform.UseCase;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;

/** Where an administrator says what things cost, and from when on. */
@Stateless
@UseCase
@DenyAll
public class PriceListDesk {

    private static final int LARGEST_PAGE = 100;
    private static final int MOST_EXPORTED = 5000;

    @Resource
    SessionContext session;

    @PersistenceContext
    EntityManager em;

    @Inject
    PriceList prices;

    @Inject
    HospitalDay day;

    /** The beginnings of words of a name or code; nothing for all. */
    public record FindPrices(
            @Size(max = 100) String text, boolean withdrawnToo, @Min(0) int first, @Min(1) @Max(LARGEST_PAGE) int size)
            implements Serializable {}

    /** A new line: a service, or a day in a bed of a kind of room. */
    public record NewEntry(
            @NotBlank @Pattern(regexp = "\\s*[A-Za-z0-9][A-Za-z0-9.-]{0,19}\\s*") String code,
            @NotBlank @Size(max = 160) String name,
            @NotNull PriceKind kind,
            RoomKind roomKind,
            @NotNull @Digits(integer = 12, fraction = 4) BigDecimal amount)
            implements Serializable {}

    /** What the line is called from now on, decided on this version of it. */
    public record Rename(@NotNull Long entryId, long version, @NotBlank @Size(max = 160) String name)
            implements Serializable {}

    /** What the line costs from that day on, decided on this version of it. */
    public record SetPrice(
            @NotNull Long entryId,
            long version,
            @NotNull @Digits(integer = 12, fraction = 4) BigDecimal amount,
            @NotNull LocalDate from)
            implements Serializable {}

    /** One price of a line. */
    public record PriceFrom(LocalDate from, Money amount, String by) implements Serializable {}

    /** A line and all its prices, the latest first. */
    public record EntryView(PriceRow row, List<PriceFrom> prices, String currency) implements Serializable {}

    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.READ)
    public Slice<PriceRow> entries(@NotNull @Valid FindPrices wish) {
        return Slice.of(
                prices.find(
                        wish.text() == null ? "" : wish.text(),
                        wish.withdrawnToo(),
                        EnumSet.allOf(PriceKind.class),
                        wish.first(),
                        Slice.lookAhead(wish.size())),
                wish.size());
    }

    /** The price list as a file. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.EXPORT)
    public List<PriceRow> export() {
        return prices.find("", true, EnumSet.allOf(PriceKind.class), 0, MOST_EXPORTED);
    }

    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.READ)
    public EntryView entry(long entryId) {
        PriceListEntry entry = prices.get(entryId);
        List<PriceFrom> history = entry.getPrices().stream()
                .map(price -> new PriceFrom(price.getValidFrom(), price.getAmount(), price.getSetBy()))
                .toList();
        return new EntryView(prices.row(entry), history, currency().getCurrencyCode());
    }

    /** Costs its amount from today on. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CREATE)
    public long add(@NotNull @Valid NewEntry wish) {
        PriceListEntry entry = wish.kind() == PriceKind.BED_DAY
                ? PriceListEntry.bedDay(wish.code(), wish.name(), wish.roomKind())
                : PriceListEntry.service(wish.code(), wish.name());
        entry.price(day.today(), wish.amount(), currency(), day.today(), me(), day.now());
        prices.add(entry);
        return entry.getId();
    }

    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CHANGE)
    public void rename(@NotNull @Valid Rename wish) {
        current(wish.entryId(), wish.version()).rename(wish.name());
    }

    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CHANGE)
    public void price(@NotNull @Valid SetPrice wish) {
        current(wish.entryId(), wish.version())
                .price(wish.from(), wish.amount(), currency(), day.today(), me(), day.now());
    }

    /** Chosen no more; what was charged stays. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CHANGE)
    public void withdraw(long entryId, long version) {
        current(entryId, version).withdraw();
    }

    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CHANGE)
    public void restore(long entryId, long version) {
        current(entryId, version).restore();
    }

    /** Prices are rows of their own: without force their change would leave the version as it was. */
    private PriceListEntry current(long entryId, long version) {
        PriceListEntry entry = prices.get(entryId);
        refuseIf(entry.getVersion() != version, PlatformRule.STALE);
        em.lock(entry, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return entry;
    }

    private Currency currency() {
        return em.find(Hospital.class, Hospital.THE_ONE).getCurrency();
    }

    private String me() {
        return session.getCallerPrincipal().getName();
    }
}
