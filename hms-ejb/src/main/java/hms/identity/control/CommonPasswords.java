package hms.identity.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import me.gosimple.nbvcxz.Nbvcxz;

/** The hundred thousand passwords that everybody tries first; read from the library's jar, never from the network. */
final class CommonPasswords {

    private static final Set<String> LIST = read();
    private static final int SHORTEST_PATTERN = 3;

    private CommonPasswords() {}

    /** How many the list holds. */
    static int size() {
        return LIST.size();
    }

    /** On the list as it is, with digits and signs around, or repeated; or a short pattern over and over. */
    static boolean include(String password) {
        String lower = password.toLowerCase(Locale.ROOT);
        String core = lower.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        String pattern = pattern(lower);
        return LIST.contains(password)
                || LIST.contains(lower)
                || LIST.contains(core)
                || LIST.contains(lower.replace(" ", ""))
                || (pattern.length() < lower.length()
                        && (pattern.length() <= SHORTEST_PATTERN || LIST.contains(pattern.strip())));
    }

    /** The shortest beginning that, repeated, gives the whole (its last repetition may be cut off). */
    private static String pattern(String text) {
        for (int length = 1; length < text.length(); length++) {
            if (text.substring(length).equals(text.substring(0, text.length() - length))) {
                return text.substring(0, length);
            }
        }
        return text;
    }

    private static Set<String> read() {
        try (InputStream list = Nbvcxz.class.getResourceAsStream("/dictionaries/passwords.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(list, UTF_8))) {
            Set<String> read = new HashSet<>();
            lines.lines().map(String::strip).forEach(line -> {
                read.add(line);
                read.add(line.toLowerCase(Locale.ROOT));
            });
            return Set.copyOf(read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
