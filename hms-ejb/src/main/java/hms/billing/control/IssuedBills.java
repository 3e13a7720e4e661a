package hms.billing.control;

import hms.billing.entity.Account;
import hms.billing.entity.BillRow;
import hms.billing.entity.Invoice;
import hms.patients.entity.MedicalRecordNumber;
import hms.patients.entity.Patient;
import hms.platform.Money;
import hms.platform.Slice;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Bills that are out. What of each is paid follows from the account: payments and credits go to the oldest bill first. */
@Dependent
public class IssuedBills {

    @PersistenceContext
    EntityManager em;

    /** All bills, the latest first; by the beginning of a bill's number, or of one patient by the whole number. */
    public Slice<BillRow> page(String text, int first, int size) {
        String typed = text == null ? "" : text.strip();
        Optional<String> mrn = MedicalRecordNumber.in(typed);
        String where =
                mrn.isPresent() ? " WHERE a.patient.mrn = :text" : typed.isEmpty() ? "" : " WHERE i.number LIKE :text";
        TypedQuery<Invoice> query = em.createQuery(
                        "SELECT i FROM Invoice i JOIN i.account a" + where + " ORDER BY i.issuedAt DESC, i.id DESC",
                        Invoice.class)
                .setHint("eclipselink.join-fetch", "i.account.patient")
                .setHint("eclipselink.join-fetch", "i.account.encounter");
        if (!typed.isEmpty()) {
            query.setParameter("text", mrn.orElse(typed.toUpperCase(Locale.ROOT) + "%"));
        }
        List<Invoice> found =
                query.setFirstResult(first).setMaxResults(Slice.lookAhead(size)).getResultList();
        return Slice.of(rows(found), size);
    }

    private List<BillRow> rows(List<Invoice> found) {
        List<Long> accounts =
                found.stream().map(bill -> bill.getAccount().getId()).distinct().toList();
        if (accounts.isEmpty()) {
            return List.of();
        }
        Map<Long, Money> paid = paid(found, accounts);
        Map<Long, Money> settled = new HashMap<>();
        ofAccounts(accounts).stream()
                .collect(Collectors.groupingBy(bill -> bill.getAccount().getId()))
                .forEach((account, bills) -> settled.putAll(settled(bills, paid.get(account))));
        return found.stream().map(bill -> row(bill, settled.get(bill.getId()))).toList();
    }

    private Map<Long, Money> paid(List<Invoice> found, List<Long> accounts) {
        Map<Long, Money> paid = new HashMap<>();
        found.forEach(
                bill -> paid.put(bill.getAccount().getId(), bill.getAccount().nothing()));
        em.createQuery(
                        "SELECT p.account.id, SUM(p.amount.amount) FROM Payment p WHERE p.account.id IN :accounts"
                                + " GROUP BY p.account.id",
                        Object[].class)
                .setParameter("accounts", accounts)
                .getResultStream()
                .forEach(row -> paid.computeIfPresent(
                        (Long) row[0], (id, none) -> Money.of((BigDecimal) row[1], none.currency())));
        return paid;
    }

    private List<Invoice> ofAccounts(List<Long> accounts) {
        return em.createQuery(
                        "SELECT i FROM Invoice i WHERE i.account.id IN :accounts ORDER BY i.issuedAt, i.id",
                        Invoice.class)
                .setParameter("accounts", accounts)
                .getResultList();
    }

    /** What of each bill of one account is settled: what was paid or given back goes to the oldest bill first. */
    private static Map<Long, Money> settled(List<Invoice> oldestFirst, Money paid) {
        Map<Long, Money> shares = new HashMap<>();
        Money left = paid;
        for (Invoice bill : oldestFirst) {
            left = isCredit(bill) ? left.minus(bill.getTotal()) : left;
        }
        for (Invoice bill : oldestFirst) {
            boolean allOfIt = isCredit(bill) || bill.getTotal().compareTo(left) <= 0;
            Money share = allOfIt ? bill.getTotal() : left;
            left = isCredit(bill) ? left : left.minus(share);
            shares.put(bill.getId(), share);
        }
        return shares;
    }

    private static boolean isCredit(Invoice bill) {
        return bill.getTotal().sign() < 0;
    }

    /** The bills of one account, the oldest first. */
    List<BillRow> ofAccount(Account account, Money paid) {
        List<Invoice> bills = ofAccounts(List.of(account.getId()));
        Map<Long, Money> settled = settled(bills, paid);
        return bills.stream().map(bill -> row(bill, settled.get(bill.getId()))).toList();
    }

    private static BillRow row(Invoice bill, Money paid) {
        Patient patient = bill.getAccount().getPatient();
        return new BillRow(
                bill.getId(),
                bill.getAccount().getEncounter().getId(),
                bill.patientId(),
                patient.getMrn(),
                patient.getName().getGiven(),
                patient.getName().getFamily(),
                bill.getNumber(),
                bill.isSupplementary(),
                bill.getTotal(),
                paid,
                bill.getIssuedAt());
    }
}
