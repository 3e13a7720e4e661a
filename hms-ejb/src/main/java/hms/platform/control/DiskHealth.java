package hms.platform.control;

import hms.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** There is room where HMS and its server write: {@code HMS_DISK_LEAST_MB}, 500 unless said otherwise. */
@ApplicationScoped
public class DiskHealth implements HealthCheck, Settings.Chosen {

    static final Settings.Whole LEAST_MB = new Settings.Whole("HMS_DISK_LEAST_MB", 0, 1_000_000_000, 500);
    private static final long MB = 1024L * 1024;

    @Override
    public String name() {
        return "disk";
    }

    @Override
    public boolean isVital() {
        return false;
    }

    @Override
    public Health look() {
        try {
            long free = Files.getFileStore(directory()).getUsableSpace() / MB;
            String told = free + " MB";
            return free >= LEAST_MB.now() ? Health.well(told) : Health.unwell(told);
        } catch (IOException unreadable) {
            return Health.unwell(unreadable.getClass().getSimpleName());
        }
    }

    @Override
    public Map<Settings.Whole, Integer> chosen() {
        return Map.of(LEAST_MB, LEAST_MB.otherwise());
    }

    /** Where files are kept, or will be: on a Payara that never wrote one, the directory is not there yet. */
    static Path directory() {
        Path wanted = Settings.dataDirectory().orElse(Path.of(System.getProperty("java.io.tmpdir")));
        Path there = wanted.toAbsolutePath();
        while (Files.notExists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return there;
    }
}
