package hms.audit.control;

import static org.assertj.core.api.Assertions.assertThat;

import hms.audit.entity.Finding;
import hms.audit.entity.Verdict;
import hms.platform.TestDatabase;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever has all rights in the database, but not the key, leaves a trace: 4 tampers x 25 places, 100 found and named. */
class TamperTest {

    private static final int ROUNDS = 25;

    @TempDir
    static Path folder;

    private static TestDatabase db;

    private final long seed = Long.getLong("hms.seed", System.nanoTime());
    private final Tamperer tamperer = new Tamperer(new Random(seed));

    @BeforeAll
    static void writeAndSeal() {
        System.setProperty("hms.data.dir", folder.toString());
        db = TestDatabase.open();
        Random random = new Random(7);
        for (int seal = 0; seal < 12; seal++) {
            db.run(em -> Trail.write(em, 5 + random.nextInt(40)));
            db.in(Trail::seal);
        }
    }

    @AfterAll
    static void close() {
        db.close();
        System.clearProperty("hms.data.dir");
    }

    @Test
    void leavesAnUntouchedTrailUnaccused() {
        assertThat(db.in(Trail::verify).findings()).isEmpty();
    }

    @Test
    void namesEveryEditedRow() {
        every(Tamperer::edit);
    }

    @Test
    void namesEveryDeletedRow() {
        every(Tamperer::delete);
    }

    @Test
    void namesEveryReorderedRow() {
        every(Tamperer::reorder);
    }

    @Test
    void namesEverythingCutOffAtTheEnd() {
        every(Tamperer::truncateTail);
    }

    private void every(BiFunction<Tamperer, EntityManager, Set<Finding>> tamper) {
        for (int round = 0; round < ROUNDS; round++) {
            int number = round;
            undone(em -> {
                Set<Finding> done = tamper.apply(tamperer, em);
                Verdict verdict = Trail.verify(em);
                assertThat(located(verdict.findings()))
                        .as("seed %s, round %s, %s", seed, number, tamperer.lastDone())
                        .isEqualTo(located(done));
                assertThat(verdict.clean()).isFalse();
            });
        }
    }

    /** What and where; how many rows hang on it is not compared. */
    private static Set<Finding> located(Collection<Finding> findings) {
        return findings.stream()
                .map(each -> new Finding(each.tamper(), each.eventId(), each.seal(), each.place(), 0))
                .collect(Collectors.toSet());
    }

    private static void undone(Consumer<EntityManager> work) {
        EntityManager em = db.manager();
        em.getTransaction().begin();
        try {
            work.accept(em);
        } finally {
            em.getTransaction().rollback();
            em.close();
        }
    }
}
