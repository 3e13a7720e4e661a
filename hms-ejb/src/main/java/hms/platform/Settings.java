package hms.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Reader;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What operations configure, and who has the last word on it: {@code HMS_*} of the environment, else the system property
 * of the same meaning, else the properties file that {@code HMS_CONFIG} names, else what an administrator chose on a
 * page, else what is shipped.
 */
public final class Settings {

    private static final System.Logger LOG = System.getLogger("hms.app");

    /** What the server itself reads, out of its environment: from the file it would never arrive there. */
    private static final Pattern OF_THE_SERVER =
            Pattern.compile("HMS_(CONFIG|DATA_DIR|DB_(DRIVER|URL|USER|PASSWORD)|SMTP_.+|LDAP_.+|CLUSTER_.+|NODE"
                    + "|COOKIE_SECURE|BEHIND_PROXY)");

    private static final String CONFIG = "HMS_CONFIG";
    private static final String WILDFLY_DATA = "jboss.server.data.dir";

    private static volatile ConfigFile read = new ConfigFile(null, new Properties());

    private Settings() {}

    /** Who said it, the strongest first. */
    public enum Origin {
        ENVIRONMENT,
        PROPERTY,
        FILE,
        DATABASE,
        DEFAULT
    }

    /** A value, and who gave it. */
    public record Given(String value, Origin origin) {}

    /** A whole number that operations may fix; where they do not, an administrator chooses it within these bounds. */
    public record Whole(String name, int least, int most, int otherwise) implements Serializable {

        /** What counts of a number that nobody chooses: what operations gave, else what is shipped. */
        public int now() {
            return now(otherwise);
        }

        /** What counts: what operations gave, else what was chosen. */
        public int now(int chosen) {
            return given(name).map(given -> within(given.value())).orElse(chosen);
        }

        /** Refuses to be chosen beyond its bounds. */
        public void refuse(int wish, String field) {
            if (wish < least || wish > most) {
                throw Refusal.of(PlatformRule.OUT_OF_RANGE, Integer.toString(least), Integer.toString(most))
                        .on(field);
            }
        }

        private int within(String value) {
            int number = parse(name, value);
            if (number < least || number > most) {
                throw stop(name + "=" + number + " must be between " + least + " and " + most + ".");
            }
            return number;
        }
    }

    /** Question to each capability: what did administrators choose, and what is shipped where they cannot? */
    public interface Chosen {

        Map<Whole, Integer> chosen();
    }

    /** An administrator chose anew; each change told as {@code IDLE_MINUTES 15 → 10}, of a list what came and went. */
    public record Changed(List<String> told) {

        /** What differs between two readings of the same settings, in their order. */
        public static Changed between(Map<String, ?> before, Map<String, ?> after) {
            return new Changed(after.entrySet().stream()
                    .filter(each -> !Objects.equals(before.get(each.getKey()), each.getValue()))
                    .flatMap(each -> told(before.get(each.getKey()), each.getValue())
                            .map(change -> each.getKey().replaceFirst("^HMS_", "") + " " + change))
                    .toList());
        }

        private static Stream<String> told(Object before, Object after) {
            if (before instanceof Collection<?> old && after instanceof Collection<?> young) {
                return Stream.concat(without(young, old, "+"), without(old, young, "−"));
            }
            return Stream.of(quoted(before) + " → " + quoted(after));
        }

        private static Stream<String> without(Collection<?> all, Collection<?> known, String sign) {
            return all.stream().filter(each -> !known.contains(each)).map(each -> sign + quoted(each));
        }

        private static String quoted(Object value) {
            return value instanceof String text
                    ? "“" + text.strip().replaceAll("\\s+", " ") + "”"
                    : String.valueOf(value);
        }
    }

    private record ConfigFile(String path, Properties values) {}

    /** The file's lines, whichever way their names are written; of two with one meaning the last counts. */
    private static final class Lines extends Properties {

        private static final long serialVersionUID = 1L;

        @Override
        public synchronized Object put(Object key, Object value) {
            return super.put(property((String) key), value);
        }
    }

    /** What operations gave under this name, {@code HMS_MASTER_KEY} say, whose property is {@code hms.master.key}. */
    public static Optional<Given> given(String name) {
        return given(System.getenv(name), Origin.ENVIRONMENT)
                .or(() -> given(System.getProperty(property(name)), Origin.PROPERTY))
                .or(() -> isOfTheServer(name)
                        ? Optional.empty()
                        : given(file().getProperty(property(name)), Origin.FILE));
    }

    /** The value of {@code HMS_MASTER_KEY}, wherever operations gave it. */
    public static Optional<String> text(String name) {
        return given(name).map(Given::value);
    }

    /** Where HMS keeps files: {@code HMS_DATA_DIR}, else WildFly's data directory, else {@code hms} in Payara's domain. */
    public static Optional<Path> dataDirectory() {
        return text("HMS_DATA_DIR")
                .or(() -> Optional.ofNullable(System.getProperty(WILDFLY_DATA)))
                .map(Path::of)
                .or(() -> Optional.ofNullable(System.getProperty("com.sun.aas.instanceRoot"))
                        .map(domain -> Path.of(domain, "hms")));
    }

    /** Where people find HMS ({@code HMS_BASE_URL}), without a slash at the end. */
    public static String address() {
        return text("HMS_BASE_URL").orElse("http://localhost:8080/hms").replaceAll("/+$", "");
    }

    /** Whether {@code HMS_MODE} is {@code demo}; anything else, and nothing, is production. */
    public static boolean demo() {
        return text("HMS_MODE").filter("demo"::equalsIgnoreCase).isPresent();
    }

    /** Whether the server reads this out of its environment, so that the file cannot give it. */
    public static boolean isOfTheServer(String name) {
        return OF_THE_SERVER.matcher(name).matches();
    }

    /** Whether this stands in a property that the server does not look at: WildFly reads its environment only. */
    public static boolean isInVain(String name) {
        boolean wildFly = System.getProperty(WILDFLY_DATA) != null;
        return wildFly
                && isOfTheServer(name)
                && !name.equals(CONFIG)
                && given(name)
                        .filter(given -> given.origin() == Origin.PROPERTY)
                        .isPresent();
    }

    /** The names that the file gives, by the alphabet, known or not. */
    public static Set<String> namesInFile() {
        Set<String> names = new TreeSet<>();
        file().stringPropertyNames()
                .forEach(key -> names.add(key.toUpperCase(Locale.ROOT).replace('.', '_')));
        return names;
    }

    private static Optional<Given> given(String value, Origin origin) {
        return value == null || value.isBlank() ? Optional.empty() : Optional.of(new Given(value, origin));
    }

    private static String property(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '.');
    }

    private static int parse(String name, String value) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw stop(name + " must be a whole number.");
        }
    }

    /** Read once: what is changed in it counts from the next start. */
    private static Properties file() {
        String path = text(CONFIG).orElse(null);
        ConfigFile known = read;
        if (!Objects.equals(path, known.path())) {
            known = new ConfigFile(path, path == null ? new Properties() : load(path));
            read = known;
        }
        return known.values();
    }

    private static Properties load(String path) {
        Properties values = new Lines();
        try (Reader reader = Files.newBufferedReader(Path.of(path), UTF_8)) {
            values.load(reader);
            return values;
        } catch (IOException | IllegalArgumentException e) {
            throw stop("the file that HMS_CONFIG names, " + path + ", cannot be read ("
                    + e.getClass().getSimpleName() + ").");
        }
    }

    private static IllegalStateException stop(String why) {
        String sentence = "HMS does not start: " + why;
        LOG.log(System.Logger.Level.ERROR, sentence);
        return new IllegalStateException(sentence);
    }
}
