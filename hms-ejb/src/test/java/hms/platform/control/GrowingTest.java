package hms.platform.control;

import static hms.platform.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import hms.platform.HospitalDay;
import hms.platform.HospitalZone;
import hms.platform.PlatformRule;
import hms.platform.SampleGrowth;
import hms.platform.TestClock;
import hms.platform.TestDatabase;
import hms.platform.TestInstance;
import hms.platform.entity.GrowthWish;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GrowingTest {

    private final List<String> done = new ArrayList<>();
    private TestDatabase db;

    @BeforeEach
    void open() {
        db = TestDatabase.open();
    }

    @AfterEach
    void close() {
        db.close();
    }

    private void beganAs(String mode) {
        db.run(em -> em.createNativeQuery("INSERT INTO installation_fact (name, fact, noted_at)"
                        + " VALUES ('began', ?1, '2026-01-01 00:00:00')")
                .setParameter(1, mode)
                .executeUpdate());
    }

    private void grow(Consumer<Growing> work) {
        db.run(em -> work.accept(growing(em)));
    }

    private Growing growing(EntityManager em) {
        Growing growing = new Growing();
        growing.em = em;
        growing.day =
                new HospitalDay(TestClock.at("2026-11-21T10:00:00Z"), TestInstance.of(HospitalZone.class, List.of()));
        growing.parts = TestInstance.of(SampleGrowth.class, List.of(part(20, "patients"), part(10, "doctors")));
        return growing;
    }

    private SampleGrowth part(int place, String name) {
        return new SampleGrowth() {
            @Override
            public int place() {
                return place;
            }

            @Override
            public String name() {
                return name;
            }

            @Override
            public Step step(Size wanted) {
                if (done.stream().filter(name::equals).count() < 2) {
                    done.add(name);
                }
                return new Step(done.stream().filter(name::equals).count(), 2);
            }
        };
    }

    private GrowthWish wish() {
        return db.in(em -> growing(em).wish().orElseThrow());
    }

    @Test
    void refusesToFillAHospitalThatBeganInProduction() {
        beganAs("prod");

        assertRefused(PlatformRule.NOT_A_DEMO, () -> grow(growing -> growing.want(10)));
    }

    @Test
    void growsOnePartAfterTheOtherStepByStepAndIsReady() {
        beganAs("demo");
        grow(growing -> growing.want(10));
        for (int step = 0; step < 3; step++) {
            assertThat(wish().isFinished()).isFalse();
            grow(Growing::step);
        }

        assertThat(done).containsExactly("doctors", "doctors", "patients", "patients");
        assertThat(wish().isFinished()).isTrue();
        assertThat(db.<Boolean>in(em -> growing(em).isPending())).isFalse();
    }

    @Test
    void startsAgainWhenMoreAreWanted() {
        beganAs("demo");
        grow(growing -> growing.want(10));
        grow(Growing::step);
        grow(growing -> growing.want(20));

        assertThat(wish().getPatients()).isEqualTo(20);
        assertThat(wish().isFinished()).isFalse();
        assertThat(db.<Boolean>in(em -> growing(em).isPending())).isTrue();
    }
}
