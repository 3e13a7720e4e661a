package hms.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hms.identity.boundary.AccountDesk;
import hms.identity.boundary.UserDesk;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import java.sql.Connection;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The house stands: HMS deploys, tests run inside it as the persona they name, the database answers. */
@Tag("mariadb")
@Tag("payara")
class HouseIT extends InServer {

    @Inject
    private AccountDesk account;

    @Inject
    private UserDesk users;

    @Test
    void runsInsideTheServer() {
        assertThat(System.getProperty("hms.it.base")).isNotNull();
        assertThat(request().getContextPath()).isEqualTo("/hms");
    }

    @Test
    void reachesTheDatabase() throws Exception {
        try (Connection connection = bench().database().getConnection()) {
            assertThat(connection.isValid(5)).isTrue();
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
        }
    }

    @Test
    void signsPersonasIn() throws Exception {
        AccountDesk.Profile amina = as("amina", () -> Bench.shipped(account.profile()));

        assertThat(amina.displayName()).isEqualTo("Amina Diallo");
        assertThat(amina.roles()).contains("RECEPTIONIST", "CASHIER").doesNotContain("ADMIN");
    }

    @Test
    void keepsStrangersOut() {
        assertForbidden(() -> account.profile());
        assertThatThrownBy(() -> signIn("amina", "not her password")).isInstanceOf(ServletException.class);
    }

    @Test
    void keepsReceptionistsOutOfUserAdministration() throws Exception {
        as("amina", () -> assertForbidden(() -> users.user(1L)));
    }

    @Test
    void countsTheStatementsOfACall() throws Exception {
        Statements sent = as("amina", () -> bench().counting(() -> account.profile()));

        assertThat(sent.reads()).as(sent.sql().toString()).isBetween(1L, 5L);
        assertThat(sent.writes()).as(sent.sql().toString()).isLessThanOrEqualTo(5);
    }

    @Test
    void rollsBackWhatFails() throws Exception {
        String insert = "INSERT INTO number_series (name, last_number) VALUES ('house-it', 1)";

        assertThatThrownBy(() -> bench().transact(() -> {
                    bench().execute(insert);
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");

        assertThat(bench().rows("SELECT name FROM number_series WHERE name = 'house-it'"))
                .isEqualTo(List.of());
    }
}
