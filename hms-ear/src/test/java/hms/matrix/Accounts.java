package hms.matrix;

import hms.it.Bench;
import hms.platform.Ids;
import java.sql.SQLException;

/** Accounts of the actors, with the password of the demo's staff. */
final class Accounts {

    private Accounts() {}

    static void open(Bench bench, Actor actor) throws SQLException {
        if (!actor.signedIn()
                || bench.number("SELECT COUNT(*) FROM user_account WHERE username = ?", actor.username()) > 0) {
            return;
        }
        long user = Ids.next();
        bench.execute(
                "INSERT INTO user_account (id, version, username, display_name, name_key, family_key, status,"
                        + " password_hash, password_salt, password_iterations, language, theme, density, tour_seen,"
                        + " session_epoch, demo, created_at) SELECT ?, 0, ?, ?, ?, ?, 'ACTIVE', password_hash,"
                        + " password_salt, password_iterations, language, theme, density, tour_seen, 0, demo, created_at"
                        + " FROM user_account WHERE username = 'amina'",
                user,
                actor.username(),
                actor.username(),
                actor.username(),
                actor.username());
        long group = Ids.next();
        bench.execute("INSERT INTO user_group (id, version, name) VALUES (?, 0, ?)", group, actor.username());
        for (String role : actor.roles()) {
            bench.execute("INSERT INTO group_grant (group_id, role_name) VALUES (?, ?)", group, role);
        }
        bench.execute("INSERT INTO group_member (group_id, user_id) VALUES (?, ?)", group, user);
    }

    /** Takes the account away again: nobody is to find one administrator more than there should be. */
    static void close(Bench bench, Actor actor) throws SQLException {
        String groups = "(SELECT id FROM user_group WHERE name = ?)";
        bench.execute("DELETE FROM group_member WHERE group_id IN " + groups, actor.username());
        bench.execute("DELETE FROM group_grant WHERE group_id IN " + groups, actor.username());
        bench.execute("DELETE FROM user_group WHERE name = ?", actor.username());
        bench.execute("DELETE FROM user_account WHERE username = ?", actor.username());
    }
}
