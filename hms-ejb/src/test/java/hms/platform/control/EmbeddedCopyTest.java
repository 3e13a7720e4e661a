package hms.platform.control;

import static hms.platform.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import hms.platform.PlatformRule;
import hms.platform.TestClock;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.time.Duration;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedCopyTest {

    private final EmbeddedCopy copy = new EmbeddedCopy();
    private final TestClock clock = TestClock.at("2026-11-20T10:00:00Z");

    @TempDir
    Path data;

    private String make() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:file:" + data.resolve("hms"));
        copy.clock = clock;
        return copy.make(database, data);
    }

    @Test
    void isForTheUserOfTheServerAlone() throws Exception {
        Path made = data.resolve(make());

        try (ZipFile zip = new ZipFile(made.toFile())) {
            assertThat(zip.getEntry("hms.mv.db").getSize()).isPositive();
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void forgetsCopiesThatNobodyFetched() throws Exception {
        Path forgotten = data.resolve(make());
        Files.setLastModifiedTime(forgotten, FileTime.from(clock.instant().minus(Duration.ofMinutes(61))));
        Path recent = data.resolve(make());
        Files.setLastModifiedTime(recent, FileTime.from(clock.instant().minus(Duration.ofMinutes(59))));

        Path newest = data.resolve(make());

        assertThat(forgotten).doesNotExist();
        assertThat(recent).exists();
        assertThat(newest).exists().isNotEqualTo(recent);
    }

    @Test
    void isOfNoDatabaseThatHasAServer() {
        DatabaseMetaData facts = answering(DatabaseMetaData.class, "jdbc:mysql://localhost/hms");
        Connection connection = answering(Connection.class, facts);
        copy.clock = clock;

        assertRefused(PlatformRule.NOT_EMBEDDED, () -> copy.make(answering(DataSource.class, connection), data));
        assertThat(data).isEmptyDirectory();
    }

    private static <T> T answering(Class<T> type, Object answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> method.getReturnType() == void.class ? null : answer));
    }
}
