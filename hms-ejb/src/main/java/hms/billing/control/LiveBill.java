package hms.billing.control;

import hms.billing.control.BedDays.Counted;
import hms.billing.entity.Account;
import hms.billing.entity.AccountView;
import hms.billing.entity.ChargeStatus;
import hms.billing.entity.ChargesView;
import hms.billing.entity.LineRow;
import hms.billing.entity.PaymentRow;
import hms.billing.entity.PriceKind;
import hms.billing.entity.StayTariff;
import hms.platform.HospitalDay;
import hms.platform.Money;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;

/** What a stay came to up to now: charges and days in bed, what is planned, what was paid. */
@Dependent
public class LiveBill {

    @PersistenceContext
    EntityManager em;

    @Inject
    BedDays bedDays;

    @Inject
    IssuedBills issued;

    @Inject
    HospitalDay day;

    /** Everything, for the cash desk. */
    public AccountView of(Account account) {
        List<LineRow> charges = charges(account);
        List<LineRow> lines = owed(bedDays.upTo(day.now(), account), charges);
        List<PaymentRow> payments = payments(account);
        Money paid = payments.stream().map(PaymentRow::amount).reduce(account.nothing(), Money::plus);
        return new AccountView(
                account.getPatient(),
                account.getEncounter().getId(),
                account.getOpenedAt(),
                account.getCareEndedAt(),
                account.getStatus(),
                account.getBedDayRule(),
                lines,
                with(charges, ChargeStatus.PLANNED),
                payments,
                issued.ofAccount(account, paid),
                sum(account, lines),
                paid);
    }

    /** What was done and what it costs, for those who treat. */
    public ChargesView charged(Accounts.WithBeds stay) {
        Account account = stay.account();
        List<LineRow> charges = charges(account);
        List<LineRow> lines = owed(bedDays.upTo(day.now(), account, stay.tariffs()), charges);
        return new ChargesView(
                account.patientId(),
                account.getEncounter().getId(),
                account.isCareEnded(),
                lines,
                with(charges, ChargeStatus.PLANNED),
                sum(account, lines));
    }

    private static List<LineRow> owed(List<Counted> inBed, List<LineRow> charges) {
        List<LineRow> lines = new ArrayList<>();
        inBed.forEach(counted -> lines.add(line(counted)));
        charges.stream().filter(line -> line.status().isOwed()).forEach(lines::add);
        return lines;
    }

    private static LineRow line(Counted counted) {
        StayTariff tariff = counted.tariff();
        return new LineRow(
                null,
                tariff.getCode(),
                tariff.getName(),
                PriceKind.BED_DAY,
                counted.days(),
                tariff.getPrice().orElseThrow(),
                ChargeStatus.BILLABLE,
                false,
                null,
                null,
                tariff.getStartedAt());
    }

    private List<LineRow> charges(Account account) {
        return em.createQuery(
                        "SELECT NEW hms.billing.entity.LineRow(c.id, c.code, c.name, c.kind, c.quantity, c.unitPrice,"
                                + " c.status, CASE WHEN c.procedureId IS NULL THEN FALSE ELSE TRUE END, c.creditsId,"
                                + " c.addedBy, c.addedAt) FROM ChargeItem c WHERE c.account.id = :account"
                                + " ORDER BY c.kind, c.addedAt, c.id",
                        LineRow.class)
                .setParameter("account", account.getId())
                .getResultList();
    }

    private List<PaymentRow> payments(Account account) {
        return em.createQuery(
                        "SELECT NEW hms.billing.entity.PaymentRow(p.id, p.receiptNumber, p.method, p.amount, p.takenAt,"
                                + " p.takenBy) FROM Payment p WHERE p.account.id = :account ORDER BY p.takenAt, p.id",
                        PaymentRow.class)
                .setParameter("account", account.getId())
                .getResultList();
    }

    private static List<LineRow> with(List<LineRow> lines, ChargeStatus status) {
        return lines.stream().filter(line -> line.status() == status).toList();
    }

    private static Money sum(Account account, List<LineRow> lines) {
        return lines.stream().map(LineRow::total).reduce(account.nothing(), Money::plus);
    }
}
