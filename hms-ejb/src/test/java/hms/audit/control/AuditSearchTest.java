package hms.audit.control;

import static org.assertj.core.api.Assertions.assertThat;

import hms.audit.entity.AuditEvent;
import hms.audit.entity.AuditFact;
import hms.audit.entity.AuditFilter;
import hms.audit.entity.AuditRow;
import hms.audit.entity.AuditSort;
import hms.audit.entity.Outcome;
import hms.platform.Act;
import hms.platform.RequestFacts;
import hms.platform.TestDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AuditSearchTest {

    private static final Instant TEN = Instant.parse("2026-11-20T10:00:00Z");

    private static TestDatabase db;

    @BeforeAll
    static void write() {
        db = TestDatabase.open();
        db.run(em -> {
            for (int i = 0; i < 20; i++) {
                String username = i % 2 == 0 ? "amina" : "tom";
                Outcome outcome = i % 5 == 0 ? Outcome.REFUSED : Outcome.SUCCESS;
                Act act = i < 10 ? Act.READ : Act.CHANGE;
                AuditFact fact = new AuditFact(username, act, "A.b", null, (long) (i % 4), outcome, null);
                em.persist(AuditEvent.of(fact, TEN.plusSeconds(i / 2), RequestFacts.NONE));
            }
        });
    }

    @AfterAll
    static void close() {
        db.close();
    }

    @Test
    void findsByEachCondition() {
        assertThat(find(AuditFilter.ALL)).hasSize(20);
        assertThat(find(new AuditFilter("tom", null, null, null, null, null)))
                .hasSize(10)
                .allMatch(row -> row.username().equals("tom"));
        assertThat(find(new AuditFilter(null, 3L, null, null, null, null))).hasSize(5);
        assertThat(find(new AuditFilter(null, null, Act.CHANGE, null, null, null)))
                .hasSize(10);
        assertThat(find(new AuditFilter(null, null, null, Outcome.REFUSED, null, null)))
                .hasSize(4);
        assertThat(find(new AuditFilter(null, null, null, null, TEN.plusSeconds(2), TEN.plusSeconds(4))))
                .hasSize(4);
        assertThat(find(new AuditFilter("amina", 0L, Act.READ, Outcome.SUCCESS, TEN, TEN.plusSeconds(60))))
                .hasSize(2);
    }

    @Test
    void givesTheNewestFirst() {
        assertThat(find(AuditFilter.ALL)).extracting(AuditRow::at).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void readsEverythingOnceInChunks() {
        List<Long> seen = new ArrayList<>();
        List<AuditRow> chunk = after(null);
        while (!chunk.isEmpty()) {
            chunk.forEach(row -> seen.add(row.id()));
            chunk = after(chunk.get(chunk.size() - 1));
        }

        assertThat(seen).hasSize(20).doesNotHaveDuplicates();
    }

    private static List<AuditRow> find(AuditFilter filter) {
        return db.in(em -> search(em).find(filter, AuditSort.NEWEST_FIRST, 0, 100));
    }

    private static List<AuditRow> after(AuditRow last) {
        return db.in(em -> search(em).findAfter(AuditFilter.ALL, last, 3));
    }

    private static AuditSearch search(jakarta.persistence.EntityManager em) {
        AuditSearch search = new AuditSearch();
        search.em = em;
        return search;
    }
}
