package hms.platform.control;

import hms.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** There is room where HMS and its server write: {@code HMS_DISK_LEAST_MB}, 500 unless said otherwise. */
@ApplicationScoped
public class DiskHealth implements HealthCheck {

    private static final int LEAST_MB = 500;
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
            return free >= Settings.number("HMS_DISK_LEAST_MB", LEAST_MB) ? Health.well(told) : Health.unwell(told);
        } catch (IOException unreadable) {
            return Health.unwell(unreadable.getClass().getSimpleName());
        }
    }

    private static Path directory() {
        return Path.of(Settings.text("HMS_DATA_DIR").orElse(System.getProperty("java.io.tmpdir")));
    }
}
