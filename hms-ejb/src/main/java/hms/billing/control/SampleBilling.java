package hms.billing.control;

import hms.billing.entity.Account;
import hms.billing.entity.AccountStatus;
import hms.billing.entity.PaymentMethod;
import hms.clinical.SampleStay;
import hms.platform.DemoWanted;
import hms.platform.HospitalDay;
import hms.platform.Money;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;

/** What the patients of the demo have had, and what some of them have paid already. */
@ApplicationScoped
public class SampleBilling {

    private static final int AFTER_INPATIENT = 70;
    private static final int SEED = 42;
    private static final int MOST_CHARGES = 6;
    private static final int PAYS_ONE_IN = 3;
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final List<String> USUAL = List.of(
            "ADM-1", "VIS-WARD", "LAB-CBC", "LAB-CRP", "LAB-ELEC", "RAD-XRAY", "CARD-ECG", "NURS-INF", "REHAB-PHYS");

    @PersistenceContext
    EntityManager em;

    @Inject
    Accounts accounts;

    @Inject
    PriceList prices;

    @Inject
    Charging charging;

    @Inject
    Cashier cashier;

    @Inject
    HospitalDay day;

    void charge(@Observes @Priority(AFTER_INPATIENT) DemoWanted wanted) {
        SplittableRandom random = new SplittableRandom(SEED);
        List<Account> open = em.createQuery(
                        "SELECT a FROM Account a WHERE a.status = :open ORDER BY a.openedAt, a.id", Account.class)
                .setParameter("open", AccountStatus.OPEN)
                .getResultList();
        for (Account account : open) {
            chargeSome(account, random);
            if (random.nextInt(PAYS_ONE_IN) == 0) {
                em.flush();
                Money half = cashier.owed(account).times(HALF);
                cashier.take(account, half, PaymentMethod.CARD, null, "carlos");
            }
        }
    }

    /** Who leaves has paid, one in cash, the next by card. */
    void settle(@Observes @Priority(AFTER_INPATIENT) SampleStay over) {
        Account account = accounts.locked(over.encounterId()).orElseThrow();
        chargeSome(account, new SplittableRandom(over.encounterId()));
        em.flush();
        PaymentMethod how = over.encounterId() % 2 == 0 ? PaymentMethod.CASH : PaymentMethod.CARD;
        cashier.take(account, cashier.owed(account), how, null, "carlos");
        em.flush();
    }

    private void chargeSome(Account account, SplittableRandom random) {
        int charges = 1 + random.nextInt(MOST_CHARGES);
        for (int i = 0; i < charges; i++) {
            charge(account, USUAL.get(i == 0 ? 0 : random.nextInt(USUAL.size())));
        }
    }

    private void charge(Account account, String code) {
        prices.service(code)
                .flatMap(entry -> prices.priced(entry, account.getCurrency(), day.today()))
                .ifPresent(what -> charging.charge(account, what, 1, "elena"));
    }
}
