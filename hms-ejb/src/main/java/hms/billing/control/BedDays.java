package hms.billing.control;

import hms.billing.entity.Account;
import hms.billing.entity.StayTariff;
import hms.platform.HospitalDay;
import hms.platform.Money;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Counts days in bed by the hospital's calendar and the rule of the account, at the tariffs frozen per stay. */
@Dependent
public class BedDays {

    @PersistenceContext
    EntityManager em;

    @Inject
    HospitalDay day;

    @Inject
    PriceList prices;

    /** So many days in one bed. */
    public record Counted(StayTariff tariff, int days) {

        Money amount() {
            return tariff.getPrice().orElseThrow().times(BigDecimal.valueOf(days));
        }
    }

    public List<StayTariff> tariffs(Collection<Long> accountIds) {
        return accountIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT t FROM StayTariff t WHERE t.account.id IN :accounts ORDER BY t.startedAt, t.id",
                                StayTariff.class)
                        .setParameter("accounts", accountIds)
                        .getResultList();
    }

    /** The days of each bed up to this moment; those of a stay whose care has ended are charges already. */
    public List<Counted> upTo(Instant moment, Account account) {
        return account.isCareEnded() ? List.of() : count(account, tariffs(List.of(account.getId())), moment);
    }

    /** The same, of beds that were read with the account. */
    List<Counted> upTo(Instant moment, Account account, List<StayTariff> tariffs) {
        return account.isCareEnded() ? List.of() : count(account, tariffs, moment);
    }

    List<Counted> count(Account account, List<StayTariff> tariffs, Instant moment) {
        LocalDate last = day.at(moment).toLocalDate();
        return tariffs.stream()
                .filter(tariff -> tariff.getPrice().isPresent())
                .map(tariff -> new Counted(tariff, days(account, tariff, last)))
                .filter(counted -> counted.days() > 0)
                .toList();
    }

    private int days(Account account, StayTariff tariff, LocalDate last) {
        LocalDate from = day.at(tariff.getStartedAt()).toLocalDate();
        LocalDate until =
                tariff.getEndedAt() == null ? last : day.at(tariff.getEndedAt()).toLocalDate();
        return account.getBedDayRule().days(from, until, tariff.isFirst(), last);
    }

    /** Freezes the price of the day on which each stay began, where the price list has it meanwhile. */
    public void freeze(Account account, List<StayTariff> tariffs) {
        tariffs.stream().filter(tariff -> tariff.getPrice().isEmpty()).forEach(tariff -> prices.ofRoom(
                        tariff.getRoomKind())
                .flatMap(entry -> prices.priced(
                        entry,
                        account.getCurrency(),
                        day.at(tariff.getStartedAt()).toLocalDate()))
                .ifPresent(found -> tariff.freeze(found.code(), found.name(), found.unitPrice())));
    }

    /** The days in bed of an account, added up. */
    public Money sum(Account account, List<Counted> counted) {
        return counted.stream().map(Counted::amount).reduce(account.nothing(), Money::plus);
    }
}
