package hms.it.client;

import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** The {@code HMS_*} environment of the server under test; nothing of ours leaks into it. */
record Surroundings(Map<String, String> settings) {

    /** The key of the tests, no secret: 32 bytes of 7. */
    static final String MASTER_KEY = Base64.getEncoder().encodeToString(new byte[] {
        7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7
    });

    static Surroundings of(Path base, Ports ports, Database database) {
        Map<String, String> settings = new LinkedHashMap<>(database.settings(base));
        settings.put("HMS_MODE", "demo");
        settings.put("HMS_MASTER_KEY", MASTER_KEY);
        settings.put("HMS_PASSWORD_ITERATIONS", System.getProperty("hms.it.iterations", "1000"));
        settings.put("HMS_DATA_DIR", base.resolve("hms").toString());
        settings.put("HMS_BASE_URL", ports.address().toString());
        settings.put("HMS_METRICS_TOKEN", House.METRICS_TOKEN);
        settings.put("HMS_SMTP_HOST", "127.0.0.1");
        settings.put("HMS_SMTP_PORT", String.valueOf(Mailbox.open().port()));
        settings.put("HMS_MAIL_FROM", "hms@hospital.example");
        return new Surroundings(settings);
    }

    /** These too, in place of what was there. */
    Surroundings with(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(settings);
        all.putAll(more);
        return new Surroundings(all);
    }

    void applyTo(Map<String, String> environment) {
        environment.keySet().removeIf(name -> name.startsWith("HMS_") || name.equals("JAVA_OPTS"));
        environment.putAll(settings);
    }
}
