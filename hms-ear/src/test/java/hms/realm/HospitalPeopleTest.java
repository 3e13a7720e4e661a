package hms.realm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hms.it.client.Slapd;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import javax.naming.NamingException;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The accounts of HMS first, then the people of a real OpenLDAP. */
@Tag("slapd")
class HospitalPeopleTest {

    private static final char[] PASSWORD = Slapd.PASSWORD.toCharArray();

    @TempDir
    static Path folder;

    private static Slapd slapd;
    private static Connection open;
    private static HospitalPeople people;

    @BeforeAll
    static void start() throws SQLException {
        slapd = Slapd.started(folder);
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:people");
        open = database.getConnection();
        try (Statement statement = open.createStatement()) {
            RealmTables.create(statement);
            statement.execute("INSERT INTO user_group VALUES (10, 'Nurses'), (12, 'Administrators')");
            statement.execute("INSERT INTO group_grant VALUES (10, 'NURSE'), (12, 'ADMIN')");
            statement.execute("INSERT INTO user_account VALUES (1, 'sam', 'ACTIVE', 'aGFzaA==', 'c2FsdA==', 1000)");
            statement.execute("INSERT INTO group_member VALUES (1, 10)");
        }
        people = new HospitalPeople(new AccountTables(database), false, Optional.of(at(slapd.port())));
    }

    private static Directory at(int port) {
        Map<String, String> settings = slapd.surroundings(port);
        return new Directory(DirectorySettings.of(settings::get).orElseThrow());
    }

    @AfterAll
    static void stop() throws Exception {
        open.close();
        slapd.stop();
    }

    @Test
    void givesPeopleOfTheDirectoryWhatTheirGroupsMay() throws Exception {
        assertThat(people.enter("ada", PASSWORD).orElseThrow()).containsExactlyInAnyOrder("group:12", "ADMIN");
        assertThat(people.roles("ada")).contains("ADMIN");
        assertThat(people.enter("eve", PASSWORD).orElseThrow()).isEmpty();
        assertThat(people.enter("ada", "another".toCharArray())).isEmpty();
        assertThat(people.enter("nobody", PASSWORD)).isEmpty();
    }

    /** The directory has a sam, too, who is in its administrators. */
    @Test
    void neverAsksForWhomHmsHasAPassword() throws Exception {
        assertThat(people.enter("sam", PASSWORD)).isEmpty();
        assertThat(people.roles("sam")).containsExactly("NURSE");
        HospitalPeople away = new HospitalPeople(people.tables(), false, Optional.of(at(1)));
        assertThat(away.enter("sam", PASSWORD)).isEmpty();
        assertThatThrownBy(() -> away.enter("ada", PASSWORD)).isInstanceOf(NamingException.class);
    }

    @Test
    void knowsNobodyElseWhereNoDirectoryIsWanted() throws Exception {
        HospitalPeople ours = new HospitalPeople(people.tables(), false, Optional.empty());

        assertThat(ours.enter("ada", PASSWORD)).isEmpty();
        assertThat(ours.roles("ada")).isEmpty();
    }
}
