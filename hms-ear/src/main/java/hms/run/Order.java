package hms.run;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** What was asked for on the command line: {@code -Dhms.data}, {@code -Dhms.port}, {@code -Dhms.reset}, {@code -Dhms.db}. */
record Order(Path server, Path ear, Path data, int port, boolean reset, boolean mariaDb) {

    private static final int HIGHEST_PORT = 65_535;

    /** The arguments as the build hands them over: server, EAR, data directory, port, reset, database. */
    static Order of(String... arguments) {
        return new Order(
                path(arguments[0]),
                path(arguments[1]),
                path(arguments[2]),
                port(arguments[3]),
                !"false".equals(arguments[4]),
                mariaDb(arguments[5]));
    }

    String address() {
        return "http://localhost:" + port + "/hms/";
    }

    private static Path path(String text) {
        try {
            return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new CannotRun("\"" + text + "\" is not a directory's name.");
        }
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port > 0 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw noPort(text);
        }
        throw noPort(text);
    }

    private static boolean mariaDb(String text) {
        return switch (text) {
            case "h2" -> false;
            case "mariadb" -> true;
            default ->
                throw new CannotRun("\"" + text + "\" is no database that mvn -Prun brings along: say -Dhms.db=h2 or"
                        + " -Dhms.db=mariadb, or name one of your own by HMS_DB_URL.");
        };
    }

    private static CannotRun noPort(String text) {
        return new CannotRun(
                "\"" + text + "\" is not a port: say -Dhms.port= and a number from 1 to " + HIGHEST_PORT + ".");
    }
}
