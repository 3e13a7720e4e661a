package hms.identity.control;

import hms.identity.entity.AccessLimits;
import hms.identity.entity.IdentityRule;
import hms.identity.entity.UserAccount;
import hms.platform.Refusal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a password must be (NIST 800-63B-4, single factor): long, not common, telling neither person nor place. Any
 * characters, any mixture, and no expiry.
 */
public final class PasswordPolicy {

    /** Far beyond any passphrase; a bound only so that nobody sends a book. */
    public static final int LONGEST = 256;

    private static final int SHORTEST_NAME = 4;
    private static final List<String> HOSPITAL_WORDS = List.of("hospital", "clinic", "clínica", "مستشفى");
    private static final Pattern HMS = Pattern.compile("(^|[^\\p{L}])hms([^\\p{L}]|$)");

    private PasswordPolicy() {}

    /** Refuses a password that this person must not use at a hospital with these limits. */
    public static void check(AccessLimits limits, String password, String username, String displayName) {
        String normal = Normalizer.normalize(password, Normalizer.Form.NFKC);
        int length = normal.codePointCount(0, normal.length());
        int shortest = limits.shortestPassword();
        refuse(length < shortest, IdentityRule.PASSWORD_TOO_SHORT, Integer.toString(shortest));
        refuse(length > LONGEST, IdentityRule.PASSWORD_TOO_LONG, Integer.toString(LONGEST));
        refuse(CommonPasswords.include(normal), IdentityRule.PASSWORD_COMMON);
        String lower = normal.toLowerCase(Locale.ROOT);
        refuse(tellsName(lower, username, displayName), IdentityRule.PASSWORD_TELLS_NAME);
        Stream.concat(HOSPITAL_WORDS.stream(), limits.refusedWords().stream())
                .forEach(word -> refuse(lower.contains(word), IdentityRule.PASSWORD_TELLS_HOSPITAL, word));
        refuse(HMS.matcher(lower).find(), IdentityRule.PASSWORD_TELLS_HOSPITAL, "hms");
    }

    private static boolean tellsName(String lower, String username, String displayName) {
        Stream<String> parts = Stream.concat(
                Stream.of(username),
                Stream.of(displayName.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        return parts.filter(part -> part.length() >= SHORTEST_NAME || part.equals(username))
                .map(UserAccount::normalise)
                .anyMatch(lower::contains);
    }

    private static void refuse(boolean condition, IdentityRule rule, String... details) {
        if (condition) {
            throw Refusal.of(rule, (java.io.Serializable[]) details).on("password");
        }
    }
}
