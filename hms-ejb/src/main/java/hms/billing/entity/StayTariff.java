package hms.billing.entity;

import hms.inpatient.entity.RoomKind;
import hms.platform.BaseEntity;
import hms.platform.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** What a day in this bed costs for this patient, frozen as the price list had it when the patient lay down. */
@Entity
@Table(name = "stay_tariff")
public class StayTariff extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(name = "stay_id")
    private Long stayId;

    @Enumerated(EnumType.STRING)
    @Column(name = "room_kind")
    private RoomKind roomKind;

    private String code;

    private String name;

    @Embedded
    private Money price;

    @Column(name = "first_stay")
    private boolean first;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected StayTariff() {}

    /** A stay in such a room; the price is frozen next, or as soon as the price list has one. */
    public static StayTariff begin(Account account, long stayId, RoomKind roomKind, boolean first, Instant at) {
        StayTariff tariff = new StayTariff();
        tariff.account = account;
        tariff.stayId = stayId;
        tariff.roomKind = roomKind;
        tariff.first = first;
        tariff.startedAt = at;
        return tariff;
    }

    /** The price of a day, once and for all. */
    public void freeze(String priceCode, String priceName, Money dayPrice) {
        if (price == null) {
            code = priceCode;
            name = priceName;
            price = dayPrice;
        }
    }

    public void end(Instant at) {
        if (endedAt == null) {
            endedAt = at;
        }
    }

    public Account getAccount() {
        return account;
    }

    public Long getStayId() {
        return stayId;
    }

    public RoomKind getRoomKind() {
        return roomKind;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    /** The price of a day; empty while the price list has none for such a room. */
    public Optional<Money> getPrice() {
        return Optional.ofNullable(price);
    }

    public boolean isFirst() {
        return first;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    public Instant getEndedAt() {
        return endedAt;
    }
}
