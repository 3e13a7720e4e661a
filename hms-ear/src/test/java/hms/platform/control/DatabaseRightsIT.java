package hms.platform.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hms.it.InServer;
import hms.platform.InsertOnlyTables;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where the tables have an owner of their own, HMS itself cannot change or delete what is insert-only. */
@Tag("mariadb-only")
@Tag("mariadb")
class DatabaseRightsIT extends InServer {

    @Inject
    @Any
    private Instance<InsertOnlyTables> answers;

    @Test
    void mayNotChangeTheTrail() throws Exception {
        for (String table : insertOnly()) {
            assertThat(bench().number("SELECT COUNT(*) FROM " + table)).isNotNegative();
            assertRefusedBySql("DELETE FROM " + table);
            assertRefusedBySql("TRUNCATE TABLE " + table);
            assertRefusedBySql("DROP TABLE " + table);
        }
        assertRefusedBySql("UPDATE audit_event SET username = 'nobody'");
    }

    @Test
    void mayNotChangeTheSchema() {
        assertRefusedBySql("CREATE TABLE planted (id BIGINT)");
        assertRefusedBySql("ALTER TABLE user_account ADD planted BIGINT");
    }

    private void assertRefusedBySql(String statement) {
        assertThatThrownBy(() -> bench().execute(statement))
                .as(statement)
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("denied");
    }

    private Set<String> insertOnly() {
        Set<String> tables = new TreeSet<>();
        answers.forEach(answer -> tables.addAll(answer.insertOnly()));
        assertThat(tables).contains("audit_event");
        return tables;
    }
}
