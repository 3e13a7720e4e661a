package hms.realm;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountTablesTest {

    private static final String TICKET = "a ticket of many letters";

    /** What HMS writes for this ticket. */
    private static final String TICKET_HASH = "b0230d5c1bb8d82661d974ced1607b206ed99fbf2096f1227a77c674b76bbc9d";

    private Connection open;
    private AccountTables tables;

    @BeforeEach
    void fillTheTables() throws SQLException {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:accounts");
        open = database.getConnection();
        tables = new AccountTables(database);
        try (Statement statement = open.createStatement()) {
            RealmTables.create(statement);
            statement.execute("INSERT INTO user_group VALUES (10, 'Nurses'), (12, 'Administrators'), (13, 'Idle')");
            statement.execute("INSERT INTO provider_person VALUES (100, 'ada', '" + TICKET_HASH + "'), (101, 'grace', '"
                    + TICKET_HASH + "'), (102, 'eve', '" + TICKET_HASH + "')");
            statement.execute(
                    "INSERT INTO provider_group VALUES (100, 'Nurses'), (100, 'Idle'), (100, 'administrators'),"
                            + " (100, 'Choir'), (102, 'ADMIN')");
            statement.execute("INSERT INTO user_account VALUES (1, 'grace', 'ACTIVE', 'aGFzaA==', 'c2FsdA==', 1000),"
                    + " (2, 'left', 'INACTIVE', 'h', 's', 1000), (3, 'invited', 'ACTIVE', NULL, NULL, NULL)");
            statement.execute("INSERT INTO group_member VALUES (1, 10), (1, 11), (2, 10)");
            statement.execute(
                    "INSERT INTO group_grant VALUES (10, 'NURSE'), (11, 'NURSE'), (11, 'STEP_UNDO'), (12, 'ADMIN')");
        }
    }

    @AfterEach
    void close() throws SQLException {
        open.close();
    }

    @Test
    void findsThePasswordOfAnActiveAccountOnly() throws SQLException {
        assertThat(tables.password("grace")).contains(new KeptPassword("aGFzaA==", "c2FsdA==", 1000));
        assertThat(tables.password("left")).isEmpty();
        assertThat(tables.password("invited")).isEqualTo(Optional.empty());
        assertThat(tables.password("grace' OR '1'='1")).isEmpty();
    }

    @Test
    void findsWhatTheGroupsMayDoOnce() throws SQLException {
        assertThat(tables.roles("grace")).containsExactlyInAnyOrder("NURSE", "STEP_UNDO");
        assertThat(tables.roles("nobody")).isEmpty();
    }

    @Test
    void findsWhatGroupsOfTheSameNameMayDo() throws SQLException {
        assertThat(tables.providerRoles("ada")).containsExactlyInAnyOrder("group:10", "NURSE", "group:13");
        assertThat(tables.providerRoles("eve")).isEmpty();
        assertThat(tables.providerRoles("nobody")).isEmpty();
    }

    @Test
    void findsWhatGroupsOfADirectoryMayDoByTheirExactNames() throws SQLException {
        assertThat(tables.rolesOf(List.of("Nurses", "Idle", "administrators", "ADMIN", "group:12", "Choir")))
                .containsExactlyInAnyOrder("group:10", "NURSE", "group:13");
        assertThat(tables.rolesOf(List.of())).isEmpty();
    }

    @Test
    void letsInByATicketWhereAProviderIsWanted() throws Exception {
        HospitalPeople people = new HospitalPeople(tables, true, Optional.empty());

        assertThat(people.enter("ada", TICKET.toCharArray()).orElseThrow()).contains("NURSE");
        assertThat(people.enter("ada", "another".toCharArray())).isEmpty();
        assertThat(people.enter("ada", TICKET_HASH.toCharArray())).isEmpty();
        assertThat(people.enter("nobody", TICKET.toCharArray())).isEmpty();
        assertThat(people.roles("ada")).contains("NURSE");
        assertThat(people.roles("grace")).contains("STEP_UNDO");
        HospitalPeople ours = new HospitalPeople(tables, false, Optional.empty());
        assertThat(ours.enter("ada", TICKET.toCharArray())).isEmpty();
        assertThat(ours.roles("ada")).isEmpty();
    }

    @Test
    void takesNoTicketForAnAccountThatHasAPassword() throws Exception {
        assertThat(new HospitalPeople(tables, true, Optional.empty()).enter("grace", TICKET.toCharArray()))
                .isEmpty();
    }
}
