package hms.it.client;

import hms.run.LocalMariaDb;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A MariaDB server and a user on it who may create databases and users. */
record MariaDbServer(String url, String user, String password) {

    private static final String ADMINISTRATOR = "hms_it_admin";
    private static final String ACCOUNTS = "CREATE USER IF NOT EXISTS " + ADMINISTRATOR + "@'%' IDENTIFIED BY '"
            + ADMINISTRATOR + "';\nGRANT ALL ON *.* TO " + ADMINISTRATOR + "@'%' WITH GRANT OPTION;\n";
    private static MariaDbServer shared;

    /** The one that properties name, else one of our own; the same for the whole run. */
    static synchronized MariaDbServer shared() {
        if (shared == null) {
            String url = System.getProperty("hms.it.mariadb.url", "");
            shared = url.isBlank() ? unpacked() : named(url);
        }
        return shared;
    }

    private static MariaDbServer named(String url) {
        return new MariaDbServer(
                url.endsWith("/") ? url : url + "/",
                System.getProperty("hms.it.mariadb.user", "root"),
                System.getProperty("hms.it.mariadb.password", ""));
    }

    private static MariaDbServer unpacked() {
        Path top = Path.of(System.getProperty("hms.it.dir")).toAbsolutePath().resolve("mariadb");
        try {
            Trees.delete(top);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        LocalMariaDb server = LocalMariaDb.start(top, ACCOUNTS);
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
        return new MariaDbServer(server.url(), ADMINISTRATOR, ADMINISTRATOR);
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }
}
