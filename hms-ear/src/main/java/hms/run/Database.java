package hms.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The database that the server will use, tried once beforehand: a driver's trace of 80 lines becomes a sentence. */
record Database(String driver, String url, String user, String password) {

    private static final Map<String, String> MODULES =
            Map.of("h2", "modules/system/layers/base/com/h2database/h2/main", "mysql", "modules/com/mysql/main");
    private static final Map<String, String> CLASSES =
            Map.of("h2", "org.h2.Driver", "mysql", "com.mysql.cj.jdbc.Driver");
    private static final Pattern H2_FILE = Pattern.compile("^jdbc:h2:file:([^;]+)");
    private static final int H2_LOCKED = 90_020;

    /** What the environment says, as the server's own settings read it; else H2 in the data directory. */
    static Database of(Map<String, String> environment, DataDirectory data) {
        return new Database(
                environment.getOrDefault("HMS_DB_DRIVER", "h2"),
                environment.getOrDefault(
                        "HMS_DB_URL",
                        "jdbc:h2:file:" + data.path()
                                + "/hms;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"),
                either(environment, "HMS_DB_OWNER_USER", "HMS_DB_USER"),
                either(environment, "HMS_DB_OWNER_PASSWORD", "HMS_DB_PASSWORD"));
    }

    /** Where tables have an owner, nobody else may connect before the first start. */
    private static String either(Map<String, String> environment, String first, String second) {
        return environment.getOrDefault(first, environment.getOrDefault(second, "sa"));
    }

    /** Opens and closes one connection. */
    void check(Path server) {
        if (!CLASSES.containsKey(driver)) {
            throw new CannotRun("HMS_DB_DRIVER is \"" + driver + "\", but HMS knows h2 and mysql (for MariaDB, too).");
        }
        try (URLClassLoader jars = new URLClassLoader(jars(server), ClassLoader.getPlatformClassLoader());
                Connection connection = connect(jars)) {
            if (connection == null) {
                throw new CannotRun(
                        "HMS_DB_URL is no address that the driver " + driver + " understands: " + shown() + ".");
            }
        } catch (SQLException e) {
            throw new CannotRun(sentence(e));
        } catch (IOException | ReflectiveOperationException e) {
            throw new CannotRun(
                    "The driver " + driver + " is missing in " + server + ": run mvn clean, then try again.");
        }
    }

    /** The file, or the address as it may be shown. */
    String shown() {
        Matcher file = H2_FILE.matcher(url);
        return file.find() ? file.group(1) + ".mv.db" : withoutSecrets();
    }

    /** Whether it is the embedded one among our own files. */
    boolean isIn(DataDirectory data) {
        return shown().equals(data.path().resolve("hms") + ".mv.db");
    }

    private String withoutSecrets() {
        return url.replaceAll("(?i)(password|pwd)=[^&;]*", "$1=***").replaceAll("//[^/@]*@", "//***@");
    }

    private String sentence(SQLException e) {
        if (e.getErrorCode() == H2_LOCKED) {
            return "The database " + shown()
                    + " is in use by another program, perhaps another HMS: stop that one first.";
        }
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String why = String.valueOf(cause.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .strip();
        return "The database " + shown() + " cannot be opened: " + why + (why.endsWith(".") ? "" : ".");
    }

    private Connection connect(ClassLoader jars) throws SQLException, ReflectiveOperationException {
        Driver found = (Driver)
                jars.loadClass(CLASSES.get(driver)).getDeclaredConstructor().newInstance();
        Properties credentials = new Properties();
        credentials.setProperty("user", user);
        credentials.setProperty("password", password);
        return found.connect(url, credentials);
    }

    private URL[] jars(Path server) throws IOException {
        try (Stream<Path> files = Files.list(server.resolve(MODULES.get(driver)))) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .map(Database::url)
                    .toArray(URL[]::new);
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
