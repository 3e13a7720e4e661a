package hms.billing.control;

import hms.billing.entity.Account;
import hms.billing.entity.AccountRow;
import hms.billing.entity.AccountStatus;
import hms.billing.entity.StayTariff;
import hms.patients.entity.MedicalRecordNumber;
import hms.patients.entity.NameKeys;
import hms.patients.entity.Patient;
import hms.platform.HospitalDay;
import hms.platform.Money;
import hms.platform.Slice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Accounts on which something is open, found by patient number, bill number, or the beginnings of names. */
@Dependent
public class AccountList {

    private static final int MOST_WORDS = 4;

    @PersistenceContext
    EntityManager em;

    @Inject
    BedDays bedDays;

    @Inject
    HospitalDay day;

    /** Those who have left and owe first, then who is here, by the day they came; a search finds settled ones too. */
    public Slice<AccountRow> page(String text, int first, int size) {
        String typed = text == null ? "" : text.strip();
        Wanted wanted = Wanted.in(typed);
        TypedQuery<Account> query = em.createQuery(
                        "SELECT a FROM Account a JOIN FETCH a.patient JOIN FETCH a.encounter WHERE a.status IN :states"
                                + wanted.condition()
                                + " ORDER BY a.status, a.openedAt, a.id",
                        Account.class)
                .setParameter(
                        "states",
                        typed.isEmpty()
                                ? EnumSet.of(AccountStatus.OPEN, AccountStatus.CARE_COMPLETE)
                                : EnumSet.allOf(AccountStatus.class));
        for (int at = 0; at < wanted.values().size(); at++) {
            query.setParameter("v" + at, wanted.values().get(at));
        }
        List<Account> found =
                query.setFirstResult(first).setMaxResults(Slice.lookAhead(size)).getResultList();
        return Slice.of(rows(found), size);
    }

    private List<AccountRow> rows(List<Account> accounts) {
        Map<Long, Money> owed = owed(accounts);
        return accounts.stream()
                .map(account -> row(account, owed.get(account.getId())))
                .toList();
    }

    private Map<Long, Money> owed(List<Account> accounts) {
        Map<Long, Money> owed = new HashMap<>();
        accounts.forEach(account -> owed.put(account.getId(), account.nothing()));
        if (accounts.isEmpty()) {
            return owed;
        }
        em.createQuery(
                        "SELECT e.account.id, SUM(e.amount.amount) FROM LedgerEntry e WHERE e.account.id IN :accounts"
                                + " GROUP BY e.account.id",
                        Object[].class)
                .setParameter("accounts", owed.keySet())
                .getResultStream()
                .forEach(row -> owed.computeIfPresent(
                        (Long) row[0], (id, none) -> Money.of((BigDecimal) row[1], none.currency())));
        List<StayTariff> tariffs = bedDays.tariffs(owed.keySet());
        accounts.stream().filter(account -> !account.isCareEnded()).forEach(account -> {
            List<StayTariff> own = tariffs.stream()
                    .filter(tariff -> tariff.getAccount().equals(account))
                    .toList();
            Money days = bedDays.sum(account, bedDays.count(account, own, day.now()));
            owed.merge(account.getId(), days, Money::plus);
        });
        return owed;
    }

    private static AccountRow row(Account account, Money balance) {
        Patient patient = account.getPatient();
        return new AccountRow(
                account.getEncounter().getId(),
                patient.getId(),
                patient.getMrn(),
                patient.getName().getGiven(),
                patient.getName().getFamily(),
                patient.getLife().getBirthDate(),
                account.getOpenedAt(),
                account.getStatus(),
                balance);
    }

    /** What somebody typed, as a condition on the account {@code a} with its values {@code v0}, {@code v1}, … */
    private record Wanted(String condition, List<String> values) {

        static Wanted in(String typed) {
            if (typed.isEmpty()) {
                return new Wanted("", List.of());
            }
            Optional<String> mrn = MedicalRecordNumber.in(typed);
            if (mrn.isPresent()) {
                return new Wanted(" AND a.patient.mrn = :v0", List.of(mrn.get()));
            }
            if (typed.toUpperCase(Locale.ROOT).matches("B\\d{4}-\\d+")) {
                return new Wanted(
                        " AND EXISTS (SELECT i.id FROM Invoice i WHERE i.account.id = a.id AND i.number = :v0)",
                        List.of(typed.toUpperCase(Locale.ROOT)));
            }
            return named(Arrays.stream(NameKeys.normal(typed).split("[^\\p{L}\\p{N}]+", -1))
                    .filter(word -> !word.isBlank())
                    .limit(MOST_WORDS)
                    .map(word -> word + "%")
                    .toList());
        }

        private static Wanted named(List<String> words) {
            StringBuilder condition = new StringBuilder();
            for (int at = 0; at < words.size(); at++) {
                condition.append((" AND EXISTS (SELECT n%d.id FROM Patient n%d JOIN n%d.words w%d"
                                + " WHERE n%d.id = a.patient.id AND w%d.word LIKE :v%d)")
                        .replace("%d", String.valueOf(at)));
            }
            return new Wanted(condition.toString(), words);
        }
    }
}
