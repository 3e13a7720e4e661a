package hms.billing.control;

import hms.billing.entity.Account;
import hms.billing.entity.ChargeItem;
import hms.billing.entity.LedgerEntry;
import hms.billing.entity.LedgerKind;
import hms.billing.entity.Payment;
import hms.platform.Money;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Where every movement of money is written, once, by whoever holds the account's lock. */
@Dependent
public class Ledger {

    @PersistenceContext
    EntityManager em;

    public void charge(ChargeItem item, String by, Instant at) {
        post(LedgerEntry.charge(item, by, at));
    }

    public void reverse(ChargeItem item, String by, Instant at) {
        post(LedgerEntry.reversal(item, by, at));
    }

    public void pay(Payment payment) {
        post(LedgerEntry.payment(payment));
    }

    private void post(LedgerEntry entry) {
        em.persist(entry);
        Account account = entry.getAccount();
        if (account.isCareEnded()) {
            account.owes(balance(account));
        }
    }

    /** What is owed by the entries written so far: charges minus what was taken back minus payments. */
    public Money balance(Account account) {
        Map<LedgerKind, Money> sums = sums(account);
        return sums.values().stream().reduce(account.nothing(), Money::plus);
    }

    /** What was paid so far. */
    public Money paid(Account account) {
        return sums(account).getOrDefault(LedgerKind.PAYMENT, account.nothing()).negated();
    }

    private Map<LedgerKind, Money> sums(Account account) {
        List<Object[]> rows = em.createQuery(
                        "SELECT e.kind, SUM(e.amount.amount) FROM LedgerEntry e WHERE e.account.id = :account"
                                + " GROUP BY e.kind",
                        Object[].class)
                .setParameter("account", account.getId())
                .getResultList();
        Map<LedgerKind, Money> sums = new EnumMap<>(LedgerKind.class);
        rows.forEach(row -> sums.put((LedgerKind) row[0], Money.of((BigDecimal) row[1], account.getCurrency())));
        return sums;
    }
}
