package hms.it.client;

import hms.it.TextBrowser.Answer;
import hms.patients.PeopleOfTests;
import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What goes on in the hospital at once; each piece tells what the server has acknowledged of it. */
final class Work {

    /** Who reads what everybody can read. */
    static final String EVERYBODY = "";

    /** Where the mails to guests go. */
    static final String GUESTS = "@mixed.guests.example";

    /** Tells who can read which words where from now on, and to whom a mail goes about it, else null. */
    record Kept(Kind kind, String by, String page, String words, String mail) {

        Kept(Kind kind, String by, String page, String words) {
            this(kind, by, page, words, null);
        }
    }

    /** The kinds of writers. */
    enum Kind {
        REGISTERED,
        BOOKED,
        PAID,
        ADMITTED,
        DISCHARGED
    }

    private static final Pattern FREE_TIME =
            Pattern.compile("href=\"[^\"]*(public/book\\?doctor=\\d+&amp;start=[^\"]+)\"");
    private static final Pattern REFERENCE = Pattern.compile("id=\"reference\">\\s*<bdi[^>]*>([^<]+)<");
    private static final Pattern ACCOUNT = Pattern.compile("href=\"[^\"]*(billing/account\\?encounter=\\d+)\"");
    private static final Pattern RECEIPT = Pattern.compile("(R\\d{4}-\\d{6})");
    private static final Pattern PATIENT = Pattern.compile("id=(\\d+)");

    private final URI home;
    private final Consumer<Kept> kept;

    Work(URI home, Consumer<Kept> kept) {
        this.home = home;
        this.kept = kept;
    }

    /** What of this those who could read it do not find there any more. */
    static List<Kept> missing(URI home, Collection<Kept> kept) {
        Map<String, Clerk> readers = new HashMap<>();
        return kept.stream()
                .filter(each -> !readers.computeIfAbsent(each.by(), by -> reader(home, by))
                        .read(each.page())
                        .contains(each.words()))
                .toList();
    }

    private static Clerk reader(URI home, String username) {
        return EVERYBODY.equals(username)
                ? Clerk.guest(home)
                : Clerk.enter(home, username).orElseThrow();
    }

    /** Each of these goes on until the server is gone. */
    List<Runnable> all() {
        return List.of(this::register, this::book, this::book, this::pay, new Journeys(home, this, kept));
    }

    private void register() {
        Clerk tom = Clerk.enter(home, "tom").orElseThrow();
        while (true) {
            newPatient(tom);
        }
    }

    /** Registers somebody unheard of; the patient's id. */
    String newPatient(Clerk desk) {
        String family = PeopleOfTests.unheardOf();
        Answer answer = desk.send(
                "patients/register",
                "form",
                "submit",
                Map.of(
                        "family",
                        family,
                        "given",
                        "Ana",
                        "birthDate",
                        PeopleOfTests.birthday(),
                        "gender_input",
                        "UNKNOWN"));
        String id = Clerk.caught(answer.query(), PATIENT)
                .orElseThrow(() -> new IllegalStateException("not registered: " + answer.said()));
        kept.accept(new Kept(Kind.REGISTERED, "amina", "patients/patient?id=" + id, family));
        return id;
    }

    private void book() {
        while (true) {
            bookOnce(home, kept);
        }
    }

    /** A guest finds a free time and books it, unless somebody else was quicker. */
    static void bookOnce(URI home, Consumer<Kept> kept) {
        bookOnce(home, "", kept);
    }

    /** The same for somebody whose mail address begins so. */
    static void bookOnce(URI home, String address, Consumer<Kept> kept) {
        bookOnce(Clerk.guest(home), address, kept);
    }

    /** The same for this guest. */
    static void bookOnce(Clerk guest, String address, Consumer<Kept> kept) {
        String time = guest.oneOf("public/doctors", FREE_TIME).orElseThrow();
        Map<String, String> person = person(address);
        Answer answer = guest.send(time, "bookForm", "book", person);
        Clerk.caught(answer.body(), REFERENCE)
                .ifPresent(reference -> kept.accept(new Kept(
                        Kind.BOOKED, EVERYBODY, "public/booking?" + answer.query(), reference, person.get("email"))));
    }

    private static Map<String, String> person(String address) {
        String family = PeopleOfTests.unheardOf();
        String phone = "+34 6" + (10_000_000 + ThreadLocalRandom.current().nextInt(89_999_999));
        return Map.of(
                "given",
                "Bo",
                "family",
                family,
                "phone",
                phone,
                "email",
                address + family.toLowerCase(Locale.ROOT) + GUESTS);
    }

    private void pay() {
        Clerk carlos = Clerk.enter(home, "carlos").orElseThrow();
        while (true) {
            String account = carlos.oneOf("billing/cash", ACCOUNT).orElseThrow();
            List<String> before = receipts(carlos.read(account));
            Answer answer = carlos.send(account, "form", "pay", Map.of("amount", "0.50"));
            receipts(answer.body()).stream()
                    .filter(each -> !before.contains(each))
                    .forEach(each -> kept.accept(new Kept(Kind.PAID, "carlos", account, each)));
        }
    }

    private static List<String> receipts(String page) {
        return RECEIPT.matcher(page).results().map(result -> result.group(1)).toList();
    }
}
