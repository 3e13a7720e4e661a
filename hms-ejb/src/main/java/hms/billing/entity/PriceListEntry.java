package hms.billing.entity;

import static hms.platform.Refusal.refuseIf;

import hms.inpatient.entity.RoomKind;
import hms.patients.entity.NameKeys;
import hms.platform.BaseEntity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One line of the price list, and what it costs from when on. */
@Entity
@Table(name = "price_list_entry")
public class PriceListEntry extends BaseEntity {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_WORD = 60;

    private String code;

    private String name;

    @Enumerated(EnumType.STRING)
    private PriceKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "room_kind")
    private RoomKind roomKind;

    private boolean active = true;

    @ElementCollection
    @CollectionTable(name = "price_list_word", joinColumns = @JoinColumn(name = "entry_id"))
    @Column(name = "word")
    private Set<String> words = new HashSet<>();

    @OneToMany(mappedBy = "entry", cascade = CascadeType.PERSIST)
    @OrderBy("validFrom DESC")
    private List<Price> prices = new ArrayList<>();

    protected PriceListEntry() {}

    /** A service that can be charged. */
    public static PriceListEntry service(String code, String name) {
        return of(code, name, PriceKind.SERVICE, null);
    }

    /** A day in a bed of such a room. */
    public static PriceListEntry bedDay(String code, String name, RoomKind roomKind) {
        refuseIf(roomKind == null, BillingRule.ROOM_KIND_NEEDED);
        return of(code, name, PriceKind.BED_DAY, roomKind);
    }

    private static PriceListEntry of(String code, String name, PriceKind kind, RoomKind roomKind) {
        PriceListEntry entry = new PriceListEntry();
        entry.code = code.strip().toUpperCase(Locale.ROOT);
        entry.kind = kind;
        entry.roomKind = roomKind;
        entry.rename(name);
        return entry;
    }

    /** What it is called from now on; what was charged keeps the name it was charged under. */
    public void rename(String newName) {
        name = newName.strip();
        Set<String> wanted = Stream.of(code.toLowerCase(Locale.ROOT), NameKeys.normal(name))
                .flatMap(text -> Arrays.stream(text.split("[^\\p{L}\\p{N}]+", -1)))
                .filter(word -> !word.isBlank())
                .map(word -> word.substring(0, Math.min(word.length(), LONGEST_WORD)))
                .collect(Collectors.toSet());
        if (!new HashSet<>(words).equals(wanted)) {
            words.retainAll(wanted);
            words.addAll(wanted);
        }
    }

    /** It costs this from that day on. A price that was in force before today stays for ever. */
    public void price(LocalDate from, BigDecimal amount, Currency currency, LocalDate today, String by, Instant at) {
        refuseIf(from.isBefore(today), BillingRule.PRICE_IN_PAST);
        prices.stream()
                .filter(each -> each.getValidFrom().equals(from))
                .findFirst()
                .ifPresentOrElse(
                        each -> each.becomes(Amounts.exact(amount, currency), by, at),
                        () -> prices.add(new Price(this, from, Amounts.exact(amount, currency), by, at)));
    }

    /** The price in force on that day, if it had one. */
    public Optional<Price> priceOn(LocalDate day) {
        return prices.stream()
                .filter(each -> !each.getValidFrom().isAfter(day))
                .max(Comparator.comparing(Price::getValidFrom));
    }

    /** Chosen no more; what was charged stays. */
    public void withdraw() {
        refuseIf(!active, BillingRule.PRICE_WITHDRAWN);
        active = false;
    }

    public void restore() {
        refuseIf(active, BillingRule.PRICE_IN_USE);
        active = true;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public PriceKind getKind() {
        return kind;
    }

    public RoomKind getRoomKind() {
        return roomKind;
    }

    public boolean isActive() {
        return active;
    }

    /** The latest first. */
    public List<Price> getPrices() {
        return List.copyOf(prices);
    }
}
