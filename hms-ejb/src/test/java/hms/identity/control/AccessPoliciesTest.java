package hms.identity.control;

import static org.assertj.core.api.Assertions.assertThat;

import hms.identity.entity.AccessLimits;
import hms.identity.entity.AccessPolicy;
import hms.platform.Settings.Whole;
import hms.platform.TestDatabase;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AccessPoliciesTest {

    @Test
    void letsOneReadWhileTheOthersGoOnWithWhatWasReadLast() throws Exception {
        try (TestDatabase db = TestDatabase.open()) {
            SlowPolicies policies = new SlowPolicies();
            policies.em = db.manager();
            policies.mayRead.countDown();
            AccessLimits first = policies.now();
            policies.holdUp();
            Thread.sleep(2100);

            ExecutorService people = Executors.newSingleThreadExecutor();
            try {
                Future<AccessLimits> reader = people.submit(policies::now);
                assertThat(policies.reading.await(5, TimeUnit.SECONDS)).isTrue();
                assertThat(policies.now()).isSameAs(first);
                assertThat(policies.now()).isSameAs(first);
                policies.mayRead.countDown();

                assertThat(reader.get(5, TimeUnit.SECONDS)).isEqualTo(first).isNotSameAs(first);
                assertThat(policies.reads).hasValue(2);
            } finally {
                policies.mayRead.countDown();
                people.shutdownNow();
                policies.em.close();
            }
        }
    }

    @Test
    void tellsTheStartAlsoWhatOnlyOperationsSay() {
        try (TestDatabase db = TestDatabase.open()) {
            AccessPolicies policies = new AccessPolicies();
            policies.em = db.manager();
            Map<Whole, Integer> chosen = policies.chosen();

            assertThat(chosen)
                    .containsEntry(AccessPolicy.IDLE_MINUTES, 15)
                    .containsEntry(PasswordHasher.COST, 600_000)
                    .containsEntry(AccessPolicy.PROVED_SECONDS, 900);
            policies.em.close();
        }
    }

    private static final class SlowPolicies extends AccessPolicies {

        private final AtomicInteger reads = new AtomicInteger();
        private final CountDownLatch reading = new CountDownLatch(2);
        private volatile CountDownLatch mayRead = new CountDownLatch(1);

        void holdUp() {
            mayRead = new CountDownLatch(1);
        }

        @Override
        public AccessPolicy stored() {
            reads.incrementAndGet();
            reading.countDown();
            try {
                mayRead.await(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return super.stored();
        }
    }
}
