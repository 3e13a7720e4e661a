package hms.billing.control;

import hms.billing.entity.ChargeItem.Priced;
import hms.billing.entity.Price;
import hms.billing.entity.PriceKind;
import hms.billing.entity.PriceListEntry;
import hms.billing.entity.PriceRow;
import hms.inpatient.entity.RoomKind;
import hms.patients.entity.NameKeys;
import hms.platform.HospitalDay;
import hms.platform.PlatformRule;
import hms.platform.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What things cost: found by code, by kind of room, or by the beginnings of the words of their names. */
@Dependent
public class PriceList {

    private static final int MOST_WORDS = 4;

    @PersistenceContext
    EntityManager em;

    @Inject
    HospitalDay day;

    public Optional<PriceListEntry> service(String code) {
        return one(em.createQuery(
                        "SELECT e FROM PriceListEntry e WHERE e.code = :code AND e.active = TRUE AND e.kind = :kind",
                        PriceListEntry.class)
                .setParameter("code", code)
                .setParameter("kind", PriceKind.SERVICE));
    }

    public Optional<PriceListEntry> ofRoom(RoomKind roomKind) {
        return one(em.createQuery(
                        "SELECT e FROM PriceListEntry e WHERE e.roomKind = :kind AND e.active = TRUE",
                        PriceListEntry.class)
                .setParameter("kind", roomKind));
    }

    private static Optional<PriceListEntry> one(TypedQuery<PriceListEntry> query) {
        return query.getResultStream().findFirst();
    }

    /** What it costs on that day in this currency; empty where it has no such price. */
    public Optional<Priced> priced(PriceListEntry entry, Currency currency, LocalDate on) {
        return entry.priceOn(on)
                .map(Price::getAmount)
                .filter(amount -> amount.currency().equals(currency))
                .map(amount -> new Priced(entry.getCode(), entry.getName(), entry.getKind(), amount));
    }

    /** Lines whose words begin so, by name, with what they cost today; withdrawn ones too if wanted. */
    public List<PriceRow> find(String text, boolean withdrawnToo, Set<PriceKind> kinds, int first, int most) {
        List<String> begins = words(text);
        StringBuilder where = new StringBuilder("WHERE e.kind IN :kinds AND (e.active = TRUE OR :all = TRUE)");
        for (int at = 0; at < begins.size(); at++) {
            where.append((" AND EXISTS (SELECT e%d.id FROM PriceListEntry e%d JOIN e%d.words w%d"
                            + " WHERE e%d.id = e.id AND w%d LIKE :w%d)")
                    .replace("%d", String.valueOf(at)));
        }
        TypedQuery<PriceListEntry> query = em.createQuery(
                        "SELECT e FROM PriceListEntry e " + where + " ORDER BY e.name, e.id", PriceListEntry.class)
                .setHint("eclipselink.batch.type", "IN") // joined, the conditions on words would end in a ring
                .setHint("eclipselink.batch", "e.prices")
                .setParameter("kinds", kinds)
                .setParameter("all", withdrawnToo);
        for (int at = 0; at < begins.size(); at++) {
            query.setParameter("w" + at, begins.get(at) + "%");
        }
        LocalDate today = day.today();
        return query.setFirstResult(first).setMaxResults(most).getResultList().stream()
                .map(entry -> row(entry, today))
                .toList();
    }

    private static List<String> words(String text) {
        return Arrays.stream(NameKeys.normal(text).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isBlank())
                .limit(MOST_WORDS)
                .toList();
    }

    /** The line with what it costs today. */
    public PriceRow row(PriceListEntry entry) {
        return row(entry, day.today());
    }

    private static PriceRow row(PriceListEntry entry, LocalDate today) {
        Optional<Price> price = entry.priceOn(today);
        return new PriceRow(
                entry.getId(),
                entry.getVersion(),
                entry.getCode(),
                entry.getName(),
                entry.getKind(),
                entry.getRoomKind(),
                entry.isActive(),
                price.map(Price::getAmount).orElse(null),
                price.map(Price::getValidFrom).orElse(null));
    }

    /** The line of this id; the desk refuses where there is none. */
    public PriceListEntry get(long entryId) {
        PriceListEntry entry = em.find(PriceListEntry.class, entryId);
        if (entry == null) {
            throw Refusal.of(PlatformRule.NOT_FOUND);
        }
        return entry;
    }

    public void add(PriceListEntry entry) {
        em.persist(entry);
    }
}
