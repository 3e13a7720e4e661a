package hms.identity.entity;

import hms.platform.BaseEntity;
import hms.platform.Refusal;
import hms.platform.Settings.Whole;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How this hospital lets people in, of which there is one.
 *
 * <p>An administrator can ask for more than is shipped, never for less: the bounds are what SECURITY S2, S4 and S7 promise
 * (ADR 0038).
 */
@Entity
@Table(name = "access_policy")
public class AccessPolicy extends BaseEntity {

    /** The id of its one row, made by the migration. */
    public static final long THE_ONE = 1;

    public static final Whole IDLE_MINUTES = new Whole("HMS_IDLE_MINUTES", 5, 15, 15);
    public static final Whole LONGEST_HOURS = new Whole("HMS_SESSION_HOURS", 1, 12, 12);
    public static final Whole SHORTEST_PASSWORD = new Whole("HMS_PASSWORD_LENGTH", 15, 64, 15);
    public static final Whole SIGN_IN_TRIES = new Whole("HMS_SIGN_IN_TRIES", 3, 10, 10);
    public static final Whole LOCK_MINUTES = new Whole("HMS_LOCK_MINUTES", 15, 1440, 15);
    public static final Whole REQUEST_DAYS = new Whole("HMS_REQUEST_DAYS", 30, 3650, 365);

    /** Operations alone say it: how long ago people may have proved at the hospital's provider who they are. */
    public static final Whole PROVED_SECONDS = new Whole("HMS_OIDC_MAX_AGE", 0, 86_400, 900);

    private static final long serialVersionUID = 1L;
    private static final int SHORTEST_WORD = 4;

    @Column(name = "idle_minutes")
    private int idleMinutes;

    @Column(name = "longest_hours")
    private int longestHours;

    @Column(name = "shortest_password")
    private int shortestPassword;

    @Column(name = "refused_words")
    private String refusedWords;

    @Column(name = "sign_in_tries")
    private int signInTries;

    @Column(name = "lock_minutes")
    private int lockMinutes;

    @Column(name = "request_days")
    private int requestDays;

    protected AccessPolicy() {}

    /** How long a session lasts: without work, and however busy. */
    public void limitSessions(int idle, int hours) {
        IDLE_MINUTES.refuse(idle, "idleMinutes");
        LONGEST_HOURS.refuse(hours, "longestHours");
        idleMinutes = idle;
        longestHours = hours;
    }

    /** What a new password must be: so long, and without these words, between which stand commas or ends of lines. */
    public void demandOfPasswords(int shortest, String words) {
        SHORTEST_PASSWORD.refuse(shortest, "shortestPassword");
        words(words).stream()
                .filter(word -> word.length() < SHORTEST_WORD)
                .findFirst()
                .ifPresent(word -> {
                    throw Refusal.of(IdentityRule.WORD_TOO_SHORT, word, Integer.toString(SHORTEST_WORD))
                            .on("refusedWords");
                });
        shortestPassword = shortest;
        refusedWords = words.strip();
    }

    /** After how many wrong attempts a name is locked, and for how long. */
    public void lockOut(int tries, int minutes) {
        SIGN_IN_TRIES.refuse(tries, "signInTries");
        LOCK_MINUTES.refuse(minutes, "lockMinutes");
        signInTries = tries;
        lockMinutes = minutes;
    }

    /** For how many days a decided wish for an account is kept. */
    public void keepRequests(int days) {
        REQUEST_DAYS.refuse(days, "requestDays");
        requestDays = days;
    }

    /** What was chosen here; operations may have said otherwise. */
    public Map<Whole, Integer> chosen() {
        Map<Whole, Integer> chosen = new LinkedHashMap<>();
        chosen.put(IDLE_MINUTES, idleMinutes);
        chosen.put(LONGEST_HOURS, longestHours);
        chosen.put(SHORTEST_PASSWORD, shortestPassword);
        chosen.put(SIGN_IN_TRIES, signInTries);
        chosen.put(LOCK_MINUTES, lockMinutes);
        chosen.put(REQUEST_DAYS, requestDays);
        return chosen;
    }

    /** What counts just now. */
    public AccessLimits inForce() {
        return new AccessLimits(
                IDLE_MINUTES.now(idleMinutes),
                LONGEST_HOURS.now(longestHours),
                SHORTEST_PASSWORD.now(shortestPassword),
                words(refusedWords),
                SIGN_IN_TRIES.now(signInTries),
                LOCK_MINUTES.now(lockMinutes),
                REQUEST_DAYS.now(requestDays));
    }

    public String getRefusedWords() {
        return refusedWords;
    }

    private static List<String> words(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return Arrays.stream(normal.split("[,;،\\n\\r]+"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
