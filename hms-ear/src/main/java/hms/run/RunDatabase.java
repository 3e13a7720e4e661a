package hms.run;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;

/** The database of a run: the one that the environment names, else H2 or a MariaDB of our own in the data directory. */
final class RunDatabase {

    private static final int SECRET_BYTES = 24;
    private static final String SCHEMA = "hms";
    private static final String USER = "hms";
    private static final String OWNER = "hms_owner";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final LocalMariaDb own;
    private final Map<String, String> settings;

    private RunDatabase(LocalMariaDb own, Map<String, String> settings) {
        this.own = own;
        this.settings = settings;
    }

    /** Started, if it is ours to start. */
    static RunDatabase open(Order order, DataDirectory data, Map<String, String> environment) {
        if (!order.mariaDb() || environment.containsKey("HMS_DB_URL")) {
            return new RunDatabase(null, Map.of());
        }
        String user = secret();
        String owner = secret();
        LocalMariaDb server = LocalMariaDb.start(data.mariaDb(), accounts(user, owner));
        return new RunDatabase(
                server,
                Map.of(
                        "HMS_DB_DRIVER",
                        "mysql",
                        "HMS_DB_URL",
                        server.url() + SCHEMA + "?rewriteBatchedStatements=true",
                        "HMS_DB_USER",
                        USER,
                        "HMS_DB_PASSWORD",
                        user,
                        "HMS_DB_OWNER_USER",
                        OWNER,
                        "HMS_DB_OWNER_PASSWORD",
                        owner));
    }

    /** As docs/install-wildfly.md has administrators make them; with new passwords at each start, which nobody keeps. */
    private static String accounts(String user, String owner) {
        return String.join(
                "\n",
                "CREATE DATABASE IF NOT EXISTS hms CHARACTER SET utf8mb4;",
                "CREATE USER IF NOT EXISTS hms@'%';",
                "CREATE USER IF NOT EXISTS hms_owner@'%';",
                "ALTER USER hms@'%' IDENTIFIED BY '" + user + "';",
                "ALTER USER hms_owner@'%' IDENTIFIED BY '" + owner + "';",
                "GRANT ALL ON hms.* TO hms_owner@'%' WITH GRANT OPTION;");
    }

    private static String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What the server must know of it beside its environment. */
    Map<String, String> settings() {
        return settings;
    }

    /** Once nobody writes any more. */
    void close() {
        if (own != null) {
            own.stop();
        }
    }
}
