package hms.audit;

import static org.assertj.core.api.Assertions.assertThat;

import hms.audit.boundary.EdgeEntry;
import hms.audit.boundary.EdgeRecorder;
import hms.identity.boundary.GroupDesk;
import hms.identity.boundary.GroupDesk.GroupWish;
import hms.it.InServer;
import hms.platform.PlatformRule;
import hms.platform.Roles;
import hms.platform.Settings;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A store that cannot be written: INSERT revoked where the schema has an owner, the table away on embedded H2. */
@Tag("mariadb")
class AuditStoreIT extends InServer {

    @Inject
    GroupDesk groups;

    @Inject
    EdgeRecorder edge;

    @Test
    void refusesEverythingWhileTheTrailCannotBeWrittenAndGoesOnAfterwards() throws Exception {
        GroupWish wish = new GroupWish(null, 0, "Trial " + UUID.randomUUID(), Set.of(Roles.NURSE));
        closeStore();
        try {
            as("sam", () -> assertRefused(PlatformRule.AUDIT_UNAVAILABLE, () -> groups.create(wish)));
        } finally {
            openStore();
        }

        assertThat(bench().number("SELECT COUNT(*) FROM user_group WHERE name = ?", wish.name()))
                .as("written although not written down")
                .isZero();
        as("sam", () -> assertThat(groups.create(wish)).isPositive());
    }

    @Test
    void refusesASignInThatCannotBeWrittenDown() throws Exception {
        closeStore();
        try {
            assertRefused(PlatformRule.AUDIT_UNAVAILABLE, () -> edge.record(EdgeEntry.signedIn("tom")));
        } finally {
            openStore();
        }
    }

    private void closeStore() throws SQLException {
        asOwner(
                owner().isPresent()
                        ? "REVOKE INSERT ON audit_event FROM " + application()
                        : "ALTER TABLE audit_event RENAME TO audit_event_away");
    }

    private void openStore() throws SQLException {
        asOwner(
                owner().isPresent()
                        ? "GRANT INSERT ON audit_event TO " + application()
                        : "ALTER TABLE audit_event_away RENAME TO audit_event");
    }

    private void asOwner(String sql) throws SQLException {
        StoreOwner.execute(bench(), sql);
    }

    private static Optional<String> owner() {
        return StoreOwner.name();
    }

    private static String application() {
        return "'" + Settings.text("HMS_DB_USER").orElseThrow() + "'@'%'";
    }
}
