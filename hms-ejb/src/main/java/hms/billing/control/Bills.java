package hms.billing.control;

import hms.billing.entity.Account;
import hms.billing.entity.ChargeItem;
import hms.billing.entity.ChargeStatus;
import hms.billing.entity.Invoice;
import hms.documents.DocumentStore;
import hms.documents.DocumentStore.Label;
import hms.documents.entity.DocumentKind;
import hms.platform.HospitalDay;
import hms.platform.Money;
import hms.platform.NumberSeries;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Issues bills: the lines freeze, the number is given, the paper is printed and kept; all or nothing. */
@Dependent
public class Bills {

    @PersistenceContext
    EntityManager em;

    @Inject
    NumberSeries numbers;

    @Inject
    HospitalDay day;

    @Inject
    DocumentStore documents;

    @Inject
    BillPaper paper;

    /** A bill over everything that is owed and on no bill yet; none where there is nothing. */
    public Optional<Invoice> issue(Account account, String by) {
        List<ChargeItem> due = due(account);
        if (due.isEmpty()) {
            return Optional.empty();
        }
        Money before = billedBefore(account);
        boolean supplementary = hasBill(account);
        Invoice bill = Invoice.draft(account, due, supplementary);
        em.flush();
        bill.issue(number(), by, day.now());
        bill.printedAs(documents.keep(
                account.getPatient(),
                new Label(DocumentKind.BILL, paper.title(bill), "bill-" + bill.getNumber() + ".pdf"),
                paper.of(bill, before),
                by,
                day.now()));
        em.persist(bill);
        return Optional.of(bill);
    }

    private List<ChargeItem> due(Account account) {
        return em.createQuery(
                        "SELECT c FROM ChargeItem c WHERE c.account.id = :account AND c.status = :billable"
                                + " ORDER BY c.kind, c.addedAt, c.id",
                        ChargeItem.class)
                .setParameter("account", account.getId())
                .setParameter("billable", ChargeStatus.BILLABLE)
                .getResultList();
    }

    private boolean hasBill(Account account) {
        return !em.createQuery("SELECT i.id FROM Invoice i WHERE i.account.id = :account", Long.class)
                .setParameter("account", account.getId())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private Money billedBefore(Account account) {
        BigDecimal sum = em.createQuery(
                        "SELECT SUM(i.total.amount) FROM Invoice i WHERE i.account.id = :account", BigDecimal.class)
                .setParameter("account", account.getId())
                .getSingleResult();
        return sum == null ? account.nothing() : Money.of(sum, account.getCurrency());
    }

    /** {@code B2026-000001}: one series a year, without gaps. */
    private String number() {
        int year = day.today().getYear();
        return String.format(Locale.ROOT, "B%d-%06d", year, numbers.next("billing.bill." + year));
    }
}
