package hms.billing.boundary;

import static hms.platform.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import hms.billing.boundary.BillingPolicyDesk.PolicyForm;
import hms.billing.control.Accounts;
import hms.billing.entity.BedDayRule;
import hms.billing.entity.BillingPolicy;
import hms.platform.PlatformRule;
import hms.platform.Settings;
import hms.platform.TestDatabase;
import hms.platform.TestEvent;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BillingPolicyDeskTest {

    private final List<Settings.Changed> told = new ArrayList<>();

    @Test
    void tellsThatPaymentBeforeLeavingWasSwitchedOff() {
        try (TestDatabase db = TestDatabase.open()) {
            db.run(em -> em.find(BillingPolicy.class, BillingPolicy.THE_ONE)
                    .decide(BedDayRule.MIDNIGHTS_AT_LEAST_ONE, true));
            PolicyForm read = db.in(em -> desk(em).policy());
            db.run(em -> desk(em).change(new PolicyForm(read.version(), BedDayRule.MIDNIGHTS_AT_LEAST_ONE, false)));

            assertThat(told).containsExactly(new Settings.Changed(List.of("PAY_BEFORE_DISCHARGE true → false")));
            assertRefused(PlatformRule.STALE, () -> db.run(em -> desk(em).change(read)));
            assertThat(told).hasSize(1);
        }
    }

    private BillingPolicyDesk desk(EntityManager em) {
        BillingPolicyDesk desk = new BillingPolicyDesk();
        desk.changed = TestEvent.into(told);
        desk.accounts = new Accounts() {
            @Override
            public BillingPolicy policy() {
                return em.find(BillingPolicy.class, BillingPolicy.THE_ONE);
            }
        };
        return desk;
    }
}
