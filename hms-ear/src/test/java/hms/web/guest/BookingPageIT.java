package hms.web.guest;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import hms.it.Browser;
import hms.it.client.Look;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A guest finds a doctor, books, looks the booking up and gives it back: no account, few clicks, no mouse needed. */
class BookingPageIT extends Browser {

    private static final int BOOK_CLICKS = 5;
    private static final int YEAR = 52;
    private static final int BOOK_FIELDS = 4;
    private static final long BOOK_MILLIS = 6_000;
    private static final int CHECK_CLICKS = 2;
    private static final int CHECK_FIELDS = 2;
    private static final long CHECK_MILLIS = 2_000;
    private static final String REFERENCE = "[0-9A-HJKMNP-TV-Z]{10}";

    /** Somebody who books, with a mailbox and a telephone of their own. */
    private record Guest(String given, String family, String phone, String email) {

        static Guest unheardOf() {
            String own = Long.toString(System.nanoTime(), Character.MAX_RADIX);
            long digits = ThreadLocalRandom.current().nextLong(10_000_000, 99_999_999);
            return new Guest("Ana", "Quill", "+34 6" + digits, own + "@guests.example");
        }
    }

    private Locator at(String id) {
        return page().locator("[id='" + id + "']");
    }

    private Locator link(String name) {
        return page().getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private void fill(Guest guest) {
        at("bookForm:given").fill(guest.given());
        at("bookForm:family").fill(guest.family());
        at("bookForm:phone").fill(guest.phone());
        at("bookForm:email").fill(guest.email());
    }

    /** Books the first free time of this doctor; answers the reference. */
    private String book(Guest guest, String doctor) {
        open("public/doctors?name=" + doctor);
        page().locator("a.hms-time").first().click();
        fill(guest);
        at("bookForm:book").click();
        awaitBooked();
        return at("reference").textContent().strip();
    }

    private void awaitBooked() {
        page().locator("[id='reference'], .hms-summary").first().waitFor();
        assertThat(page().locator(".hms-summary").allTextContents()).isEmpty();
        page().locator("[id='reference']").waitFor();
    }

    private void lookUp(String reference, String phone) {
        at("referenceForm:reference").fill(reference);
        at("referenceForm:phone").fill(phone);
        at("referenceForm:show").click();
    }

    private static String mailTo(Guest guest, String... words) throws Exception {
        return BookingMail.to(guest.email(), words);
    }

    @Test
    void booksFromTheFirstPageWithinTheBudget() throws Exception {
        Guest guest = Guest.unheardOf();
        open("public/doctors");
        open("");
        effort().reset();
        long began = System.nanoTime();
        link("Cardiology").click();
        page().locator("a.hms-time").first().click();
        fill(guest);
        at("bookForm:book").click();
        awaitBooked();
        long millis = (System.nanoTime() - began) / 1_000_000;
        System.out.printf(
                "book from the first page: %d clicks, %d fields, %d ms%n",
                effort().clicks(), effort().fields().size(), millis);

        assertThat(effort().clicks()).isLessThanOrEqualTo(BOOK_CLICKS);
        assertThat(effort().fields()).hasSizeLessThanOrEqualTo(BOOK_FIELDS);
        assertThat(millis).isLessThan(BOOK_MILLIS);
        String reference = at("reference").textContent().strip();
        assertThat(reference).matches(REFERENCE);
        assertThat(at("bookedTime").textContent()).containsPattern("\\d\\d-\\p{L}+-\\d{4} \\d\\d:\\d\\d");
        assertThat(mailTo(guest, reference)).contains("/public/booking?token=", "Hello Ana Quill,");
    }

    @Test
    void endsTheWeeksWhereNobodyCanBookYet() {
        open("public/doctors?name=Okoro");
        page().locator("a.hms-more").first().click();
        page().waitForURL("**/public/book?*");
        Locator later = page().locator("main nav a:has(.pi-angle-right)");
        int weeks = 0;
        while (later.count() > 0 && weeks < YEAR) {
            open(later.getAttribute("href").replaceFirst(".*/hms/", ""));
            weeks++;
        }
        assertThat(weeks).isBetween(1, YEAR - 1);
    }

    @Test
    void booksAndLooksUpWithoutAMouse() {
        Guest guest = Guest.unheardOf();
        open("");
        effort().reset();
        at("findName").focus();
        page().keyboard().type("Okoro");
        page().keyboard().press("Enter");
        page().waitForURL("**/public/doctors?*");
        page().locator("a.hms-time").first().focus();
        page().keyboard().press("Enter");
        page().waitForURL("**/public/book?*");
        at("bookForm:given").focus();
        for (String told : List.of(guest.given(), guest.family(), guest.phone())) {
            page().keyboard().type(told);
            page().keyboard().press("Tab");
        }
        page().keyboard().type(guest.email());
        page().keyboard().press("Enter");
        awaitBooked();
        String reference = at("reference").textContent().strip();

        link("My booking").focus();
        page().keyboard().press("Enter");
        at("referenceForm:reference").focus();
        page().keyboard().type(reference.toLowerCase(Locale.ROOT));
        page().keyboard().press("Tab");
        page().keyboard().type(guest.phone());
        page().keyboard().press("Enter");
        page().locator(".hms-chip").waitFor();

        assertThat(effort().clicks()).isZero();
        assertThat(page().locator(".hms-chip").textContent()).contains("Not confirmed yet");
    }

    @Test
    void looksABookingUpWithinTheBudgetAndShowsStatusTimeAndPlaceOnly() {
        Guest guest = Guest.unheardOf();
        String reference = book(guest, "Nair");
        open("");
        effort().reset();
        long began = System.nanoTime();
        link("My booking").click();
        lookUp(reference, guest.phone());
        page().locator(".hms-chip").waitFor();
        long millis = (System.nanoTime() - began) / 1_000_000;
        System.out.printf(
                "look a booking up: %d clicks, %d fields, %d ms%n",
                effort().clicks(), effort().fields().size(), millis);

        assertThat(effort().clicks()).isLessThanOrEqualTo(CHECK_CLICKS);
        assertThat(effort().fields()).hasSizeLessThanOrEqualTo(CHECK_FIELDS);
        assertThat(millis).isLessThan(CHECK_MILLIS);
        assertThat(page().locator("main").textContent())
                .contains("Not confirmed yet", reference)
                .doesNotContain("Nair", "Surgery", guest.family(), guest.phone(), guest.email());
        assertAccessible();
        screenshot("guest-booking-found");
    }

    @Test
    void givesTheTimeBackByTheLinkOfTheMail() throws Exception {
        Guest guest = Guest.unheardOf();
        String reference = book(guest, "Dahl");
        String mail = mailTo(guest, reference);
        String link = mail.replaceFirst("(?s).*(http\\S+/public/booking\\?token=\\S+).*", "$1");
        page().navigate(link);
        page().locator("[id$=':cancel']").click();
        page().locator(".ui-confirmdialog-yes").click();
        page().locator(".hms-chip-off").waitFor();

        assertThat(page().locator(".hms-chip").textContent()).contains("Cancelled");
        assertThat(page().locator("[id$=':cancel']").count()).isZero();
        assertThat(mailTo(guest, reference, "is cancelled and does not take place"))
                .isNotBlank();
        assertAccessible();
        screenshot("guest-booking-cancelled");
    }

    @Test
    void showsTheBookingToWhoeverReadsItsMail() throws Exception {
        Guest guest = Guest.unheardOf();
        String reference = book(guest, "Rahman");
        open("public/booking");
        at("askForm:name").fill("quill ana");
        at("askForm:askPhone").fill(guest.phone());
        at("askForm:ask").click();
        at("code:digits").waitFor();
        String code = mailTo(guest, "code shows it").replaceFirst("(?s).*\\n(\\d{6})\\s.*", "$1");
        screenshot("guest-booking-code");
        at("code:digits").fill(code);
        at("code:enter").click();
        page().locator(".hms-chip").waitFor();

        assertThat(page().locator("main").textContent()).contains(reference);
    }

    @Test
    void handsOutAnEntryForTheCalendar() throws Exception {
        Guest guest = Guest.unheardOf();
        String reference = book(guest, "Kowal");
        String entry = Files.readString(download(() -> at("bookedForm:calendar").click()));

        assertThat(entry)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains("UID:" + reference.toLowerCase(Locale.ROOT));
        assertThat(entry.lines())
                .contains("VERSION:2.0", "BEGIN:VEVENT", "END:VEVENT")
                .anyMatch(line -> line.matches("DTSTART.*:\\d{8}T\\d{6}Z?"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(entry).doesNotContain(guest.family(), guest.phone().replace(" ", ""));
    }

    @Test
    void tellsTheSecondOfTwoThatTheTimeIsTakenAndKeepsWhatWasTyped() {
        open("public/doctors?name=Fischer");
        String time = page().locator("a.hms-time").first().getAttribute("href").replaceFirst(".*/hms/", "");
        Page second = secondWindow(Look.DESKTOP);
        second.navigate(address(time));
        open(time);
        fill(Guest.unheardOf());
        at("bookForm:book").click();
        awaitBooked();

        Guest late = Guest.unheardOf();
        second.locator("[id='bookForm:given']").fill(late.given());
        second.locator("[id='bookForm:family']").fill(late.family());
        second.locator("[id='bookForm:phone']").fill(late.phone());
        second.locator("[id='bookForm:email']").fill(late.email());
        second.locator("[id='bookForm:book']").click();
        second.locator(".hms-summary").waitFor();

        assertThat(second.locator(".hms-summary").textContent()).containsPattern("\\d\\d:\\d\\d");
        assertThat(second.locator("[id='bookForm:email']").inputValue()).isEqualTo(late.email());
    }

    @Test
    void saysBesideTheFieldWhatIsWrong() {
        open("public/doctors?name=Lima");
        page().locator("a.hms-time").first().click();
        fill(new Guest("Ana", "Quill", "12", "no address"));
        at("bookForm:book").click();
        page().locator(".hms-summary").waitFor();

        assertThat(page().locator(".hms-field:has([id='bookForm:email']) .ui-message-error")
                        .count())
                .isEqualTo(1);
        assertThat(at("bookForm:email").inputValue()).isEqualTo("no address");
        assertAccessible();
        screenshot("guest-book-wrong");
    }

    @Tag("whole")
    @Test
    void looksGoodInEveryLook() {
        String reference = book(Guest.unheardOf(), "Brandt");
        String booked = page().url().replaceFirst(".*/hms/", "");
        assertThat(reference).matches(REFERENCE);
        open("public/doctors?name=Brandt");
        String time = page().locator("a.hms-time").first().getAttribute("href").replaceFirst(".*/hms/", "");
        gallery("guest-index", "");
        gallery("guest-doctors", "public/doctors");
        gallery("guest-doctors-none", "public/doctors?name=zzz");
        gallery("guest-book-choose", time.replaceFirst("&start=[^&]*", ""));
        gallery("guest-book", time);
        gallery("guest-booked", booked);
        gallery("guest-booking", "public/booking");
        gallery("guest-booking-link", booked.replace("booked", "booking"));
    }
}
