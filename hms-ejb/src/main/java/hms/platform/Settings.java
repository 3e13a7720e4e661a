package hms.platform;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What operations configure: {@code HMS_*} of the environment, else the system property of the same meaning. */
public final class Settings {

    private Settings() {}

    /** The value of {@code HMS_MASTER_KEY}, else of the property {@code hms.master.key}. */
    public static Optional<String> text(String name) {
        String value = System.getenv(name);
        if (value == null || value.isBlank()) {
            value = System.getProperty(name.toLowerCase(Locale.ROOT).replace('_', '.'));
        }
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }

    /** Where HMS keeps files: {@code HMS_DATA_DIR}, else WildFly's data directory, else {@code hms} in Payara's domain. */
    public static Optional<Path> dataDirectory() {
        return text("HMS_DATA_DIR")
                .or(() -> Optional.ofNullable(System.getProperty("jboss.server.data.dir")))
                .map(Path::of)
                .or(() -> Optional.ofNullable(System.getProperty("com.sun.aas.instanceRoot"))
                        .map(domain -> Path.of(domain, "hms")));
    }

    /** Where people find HMS ({@code HMS_BASE_URL}), without a slash at the end. */
    public static String address() {
        return text("HMS_BASE_URL").orElse("http://localhost:8080/hms").replaceAll("/+$", "");
    }

    /** A whole number, or the default. */
    public static int number(String name, int otherwise) {
        return text(name).map(Integer::parseInt).orElse(otherwise);
    }

    /** Whether {@code HMS_MODE} is {@code demo}; anything else, and nothing, is production. */
    public static boolean demo() {
        return text("HMS_MODE").filter("demo"::equalsIgnoreCase).isPresent();
    }
}
