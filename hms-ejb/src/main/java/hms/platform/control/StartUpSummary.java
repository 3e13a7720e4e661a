package hms.platform.control;

import hms.platform.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.stream.Collectors;

/** Once started, tells the log which settings count, so that nobody must guess; secrets only as being there. */
@Singleton
@Startup
@DependsOn("DbMigrator")
public class StartUpSummary {

    private static final System.Logger LOG = System.getLogger("hms.app");
    private static final String HIDDEN = "***";

    /** A setting that operations can give, and what counts where they do not. */
    private record Setting(String name, String otherwise) {

        String told() {
            return name + "=" + Settings.text(name).map(this::shown).orElse(otherwise);
        }

        private String shown(String value) {
            return isSecret() ? HIDDEN : masked(value);
        }

        private boolean isSecret() {
            return name.endsWith("_PASSWORD") || name.endsWith("_KEY") || name.endsWith("_TOKEN");
        }
    }

    private static final List<Setting> SETTINGS = List.of(
            new Setting("HMS_MODE", "prod"),
            new Setting("HMS_BASE_URL", "(none)"),
            new Setting("HMS_DB_DRIVER", "h2"),
            new Setting("HMS_DB_URL", "(embedded)"),
            new Setting("HMS_DB_USER", "(default)"),
            new Setting("HMS_DB_PASSWORD", "(default)"),
            new Setting("HMS_DB_OWNER_USER", "(none)"),
            new Setting("HMS_DB_OWNER_PASSWORD", "(none)"),
            new Setting("HMS_DATA_DIR", "(the server's)"),
            new Setting("HMS_MASTER_KEY", "(demo file)"),
            new Setting("HMS_PASSWORD_ITERATIONS", "600000"),
            new Setting("HMS_SMTP_HOST", "localhost"),
            new Setting("HMS_SMTP_PORT", "25"),
            new Setting("HMS_MAIL_FROM", "hms@localhost"),
            new Setting("HMS_OIDC_ISSUER", "(none)"),
            new Setting("HMS_DISK_LEAST_MB", "500"),
            new Setting("HMS_BACKUP_MOST_HOURS", "26, 0 in a demo"),
            new Setting("HMS_METRICS_TOKEN", "(none: no figures)"));

    @PostConstruct
    void tell() {
        LOG.log(Level.INFO, () -> "HMS has started with " + settings());
    }

    static String settings() {
        return SETTINGS.stream().map(Setting::told).collect(Collectors.joining(", "));
    }

    /** Addresses of databases may hold a password, too. */
    static String masked(String value) {
        return value.replaceAll("(?i)(password|pwd|secret)=[^&;,]*", "$1=" + HIDDEN)
                .replaceAll("//[^/@]*@", "//" + HIDDEN + "@");
    }
}
