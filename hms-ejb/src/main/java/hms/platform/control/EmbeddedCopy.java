package hms.platform.control;

import hms.platform.Ids;
import hms.platform.PlatformRule;
import hms.platform.Refusal;
import hms.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;

/**
 * A copy of the embedded database as it is at one moment, made while everybody works: nobody else can open its file.
 *
 * <p>The copy lies in HMS's own directory, for the user of the server alone; whoever is only signed in gets its name.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class EmbeddedCopy {

    private static final Duration FORGOTTEN = Duration.ofHours(1);

    @Inject
    Clock clock;

    /** Makes a copy and answers the name of its file in the data directory; copies that nobody fetched go. */
    public String make() {
        Path data = Settings.dataDirectory()
                .orElseThrow(() -> new IllegalStateException("HMS_DATA_DIR is not set: the copy has no place."));
        return make(ServerResources.database(), data);
    }

    String make(DataSource database, Path data) {
        try (Connection connection = database.getConnection()) {
            Refusal.refuseIf(!connection.getMetaData().getURL().startsWith("jdbc:h2:"), PlatformRule.NOT_EMBEDDED);
            Path folder = Files.createDirectories(
                    data.resolve("backup"),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            forget(folder);
            Path copy = folder.resolve("database-" + Ids.next() + ".zip");
            try (PreparedStatement backup = connection.prepareStatement("BACKUP TO ?")) {
                backup.setString(1, copy.toString());
                backup.execute();
            }
            return data.relativize(copy).toString();
        } catch (IOException e) {
            throw new UncheckedIOException("The copy cannot be written.", e);
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be copied: " + e.getMessage(), e);
        }
    }

    private void forget(Path folder) throws IOException {
        Instant before = clock.instant().minus(FORGOTTEN);
        try (DirectoryStream<Path> copies = Files.newDirectoryStream(folder, "database-*.zip")) {
            for (Path copy : copies) {
                if (Files.getLastModifiedTime(copy).toInstant().isBefore(before)) {
                    Files.delete(copy);
                }
            }
        }
    }
}
