package hms.platform;

import static org.assertj.core.api.Assertions.assertThat;

import hms.it.Bench;
import hms.it.InServer;
import hms.platform.boundary.KeysDesk;
import hms.platform.boundary.KeysDesk.KeyRow;
import hms.platform.control.KeyRotation;
import hms.platform.entity.KeyVerdict;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("mariadb")
class KeysDeskIT extends InServer {

    @Inject
    KeysDesk desk;

    @Inject
    KeyRotation rotation;

    @Inject
    Outbox outbox;

    @Test
    void keepsEverybodyButAdministratorsOut() throws Exception {
        as("amina", () -> {
            assertForbidden(desk::keys);
            assertForbidden(desk::begin);
            assertForbidden(desk::remaining);
            assertForbidden(desk::check);
            assertForbidden(() -> desk.remove(1));
        });
        assertForbidden(desk::begin);
    }

    @Inject
    @Any
    Instance<EncryptedColumns> capabilities;

    /** A column that nobody names would keep its old key for ever, and be unreadable once that key is removed. */
    @Test
    void knowsEveryEncryptedColumnOfTheSchema() throws Exception {
        Set<String> named = capabilities.stream()
                .flatMap(capability -> capability.encrypted().stream())
                .flatMap(table -> table.columns().stream().map(column -> table.table() + "." + column))
                .collect(Collectors.toSet());

        List<String> kept = bench()
                .rows("SELECT table_name AS tab, column_name AS col FROM information_schema.columns"
                        + " WHERE LOWER(column_name) LIKE '%cipher' AND table_schema NOT LIKE 'information%'")
                .stream()
                .map(row -> (row.get("tab") + "." + row.get("col")).toLowerCase(Locale.ROOT))
                .toList();

        assertThat(named).containsExactlyInAnyOrderElementsOf(Set.copyOf(kept));
    }

    @Test
    void opensASampleOfWhatIsSealed() throws Exception {
        bench().transact(() -> outbox.mail(new OutboxMail("check@example.org", "s", "b")));

        KeyVerdict verdict = Bench.shipped(as("sam", desk::check));

        assertThat(verdict.unreadable()).isEmpty();
        assertThat(verdict.opened()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void changesTheKeyOfEverythingThatIsEncrypted() throws Exception {
        bench().transact(() -> outbox.mail(new OutboxMail("keys@example.org", "s", "b")));

        int key = as("sam", desk::begin);
        assertThat(KeyRing.current().writing()).isEqualTo(key);
        assertThat(as("sam", desk::remaining)).isPositive();
        for (int pass = 0; pass < 5 && as("sam", desk::remaining) > 0; pass++) {
            rotation.run();
        }

        assertThat(as("sam", desk::remaining)).isZero();
        List<KeyRow> keys = as("sam", () -> Bench.shipped(desk.keys()));
        assertThat(keys.get(0).id()).isEqualTo(key);
        assertThat(keys.get(0).begunBy()).isEqualTo("sam");
        assertThat(keys.get(1).values()).isZero();
        as("sam", () -> {
            assertRefused(PlatformRule.KEY_IN_USE, () -> desk.remove(key));
            assertRefused(PlatformRule.KEY_REPLACED_TOO_RECENTLY, () -> desk.remove(key - 1));
        });
    }
}
