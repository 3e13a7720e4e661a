package hms.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where everything lies that must survive a stop: the database, its key, the logs. */
record DataDirectory(Path path) {

    /** The build's own directory is made when it is missing; one that somebody names must be there. */
    static final String OWN = ".data";

    private static final List<String> OUR_FILES = List.of(
            "hms.mv.db", "hms.trace.db", "hms-demo.key", "hms.pid", "first-administrator.txt", "audit-roots.log");
    private static final String OUR_LOGS = "{server,hms-*,audit}.log*";

    /** This directory, checked. */
    static DataDirectory at(Path path) {
        try {
            if (path.endsWith(OWN)) {
                Files.createDirectories(path);
            }
            if (!Files.isDirectory(path)) {
                throw new CannotRun("The directory " + path
                        + " does not exist: make it first, or leave out -Dhms.data to use " + OWN + ".");
            }
            Files.delete(Files.createTempFile(path, "hms", ".tmp"));
        } catch (IOException e) {
            throw new CannotRun("Nothing can be written in the directory " + path
                    + ": change its permissions, or name another with -Dhms.data.");
        }
        return new DataDirectory(path);
    }

    Path logs() {
        return path.resolve("log");
    }

    /** Starts over: deletes what HMS put here, and nothing else. */
    void reset() {
        try {
            for (String ours : OUR_FILES) {
                Files.deleteIfExists(path.resolve(ours));
            }
            if (Files.isDirectory(logs())) {
                try (var ours = Files.newDirectoryStream(logs(), OUR_LOGS)) {
                    for (Path log : ours) {
                        Files.delete(log);
                    }
                }
            }
            deleteMariaDb();
        } catch (IOException e) {
            throw new CannotRun("The old data in " + path + " cannot be deleted: " + e.getMessage() + ".");
        }
    }

    private void deleteMariaDb() throws IOException {
        if (Files.isDirectory(mariaDb())) {
            LocalMariaDb.stopLeft(mariaDb());
            try (Stream<Path> all = Files.walk(mariaDb())) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    /** Where a MariaDB of this directory keeps everything of its own. */
    Path mariaDb() {
        return path.resolve("hms-mariadb");
    }

    /** The server that an earlier run started here and that is still alive, as after a kill -9 of Maven. */
    Optional<ProcessHandle> running() {
        try (Stream<String> lines = Files.lines(pidFile())) {
            return lines.findFirst()
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                    .filter(ProcessHandle::isAlive)
                    .filter(DataDirectory::isServer);
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    void remember(ProcessHandle server) {
        try {
            Files.writeString(pidFile(), server.pid() + System.lineSeparator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void forget() {
        try {
            Files.deleteIfExists(pidFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Process numbers are given again, so the number alone proves nothing. */
    private static boolean isServer(ProcessHandle process) {
        return process.info().command().map(command -> command.contains("java")).orElse(false);
    }

    private Path pidFile() {
        return path.resolve("hms.pid");
    }
}
