package hms.it.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestTag;
import org.junit.platform.launcher.PostDiscoveryFilter;

/**
 * Leaves the browser's tests out where there is no Chromium, and writes down that it did.
 *
 * <p>The build shows that note as a warning at its end; {@code .ci/run} fails on it.
 */
public final class NeedsChromium implements PostDiscoveryFilter {

    private static final TestTag BROWSER = TestTag.create("browser");
    private static final String NOTE =
            """
            The browser tests did not run: no Chromium on this machine.
            Install it (Debian and Ubuntu: apt-get install chromium) or name it by -Dhms.it.chromium=/path, \
            then run mvn verify again.
            """;

    private final boolean found = Chromium.find().isPresent();

    @Override
    public FilterResult apply(TestDescriptor test) {
        if (found || !test.getTags().contains(BROWSER)) {
            return FilterResult.included("needs no browser, or has one");
        }
        note();
        return FilterResult.excluded("no Chromium");
    }

    private static void note() {
        Path directory = Path.of(System.getProperty("hms.it.dir", "target/it"));
        try {
            Files.createDirectories(directory);
            Files.writeString(directory.resolve("not-run.txt"), NOTE);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
