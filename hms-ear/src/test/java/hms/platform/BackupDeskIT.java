package hms.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hms.it.Bench;
import hms.it.InServer;
import hms.platform.boundary.BackupDesk;
import hms.platform.boundary.BackupDesk.BackupEnded;
import hms.platform.boundary.BackupDesk.BackupRow;
import hms.platform.entity.BackupRun.Outcome;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("mariadb")
class BackupDeskIT extends InServer {

    @Inject
    BackupDesk desk;

    @Test
    void keepsEverybodyButAdministratorsOut() throws Exception {
        for (String other : new String[] {"amina", "ines", "leo"}) {
            as(other, () -> {
                assertForbidden(desk::backups);
                assertForbidden(desk::copyDatabase);
                assertForbidden(() -> desk.report(new BackupEnded(Outcome.DONE, null, 1)));
            });
        }
    }

    @Test
    void remembersHowTheLastBackupEnded() throws Exception {
        as("sam", () -> {
            desk.report(new BackupEnded(Outcome.DONE, "hms-backup-20261120T100000Z.tar", 4711));
            desk.report(new BackupEnded(Outcome.FAILED, null, 0));
        });

        assertThat(Bench.shipped(as("sam", desk::backups)))
                .extracting(BackupRow::done, BackupRow::archive, BackupRow::bytes, BackupRow::reportedBy)
                .startsWith(
                        tuple(false, null, 0L, "sam"), tuple(true, "hms-backup-20261120T100000Z.tar", 4711L, "sam"));
    }

    @Test
    void takesNoNameThatIsNotAnArchives() throws Exception {
        as(
                "sam",
                () -> Assertions.assertThrows(
                        ConstraintViolationException.class,
                        () -> desk.report(new BackupEnded(Outcome.DONE, "../Ana Roe.tar", 1))));
    }

    /** Whoever is only signed in gets the copy's name; the copy is for the user of the server. */
    @Test
    void copiesTheEmbeddedDatabaseForTheUserOfTheServerAlone() throws Exception {
        if ("h2".equals(System.getProperty("hms.it.database", "h2"))) {
            Path copy = Settings.dataDirectory().orElseThrow().resolve(as("sam", desk::copyDatabase));

            assertThat(copy).isNotEmptyFile();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy.getParent())))
                    .isEqualTo("rwx------");
            Files.delete(copy);
        } else {
            as("sam", () -> assertRefused(PlatformRule.NOT_EMBEDDED, desk::copyDatabase));
        }
    }
}
