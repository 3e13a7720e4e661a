package hms.realm;

import java.sql.SQLException;
import java.sql.Statement;

/** The tables that the realm reads, empty, with the columns that it asks for. */
final class RealmTables {

    private RealmTables() {}

    static void create(Statement statement) throws SQLException {
        statement.execute("CREATE TABLE user_account (id BIGINT, username VARCHAR(80), status VARCHAR(20),"
                + " password_hash VARCHAR(64), password_salt VARCHAR(64), password_iterations INT)");
        statement.execute("CREATE TABLE group_member (user_id BIGINT, group_id BIGINT)");
        statement.execute("CREATE TABLE group_grant (group_id BIGINT, role_name VARCHAR(40))");
        statement.execute("CREATE TABLE user_group (id BIGINT, name VARCHAR_IGNORECASE(80))");
        statement.execute("CREATE TABLE provider_person (id BIGINT, username VARCHAR(64), ticket_hash VARCHAR(64))");
        statement.execute("CREATE TABLE provider_group (person_id BIGINT, name VARCHAR_IGNORECASE(80))");
    }
}
