package hms.web.guest;

import static org.assertj.core.api.Assertions.assertThat;

import hms.it.Browser;
import hms.it.client.House;
import hms.it.client.RawHttp;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Nobody finds out who is booked here: one answer for unknown and wrong, and five tries an hour (SECURITY S12). */
class SameBookingAnswerIT extends Browser {

    private static final int TRIES = 5;
    private static final Pattern SUMMARY = Pattern.compile("(?s)class=\"hms-summary\".*?</ul>");

    /** Somebody elsewhere, in one session. */
    private static final class Stranger {

        private final RawHttp http;
        private String state;
        private String nonce;

        Stranger() {
            ThreadLocalRandom lot = ThreadLocalRandom.current();
            http = new RawHttp(House.now().address())
                    .from("127." + lot.nextInt(1, 255) + "." + lot.nextInt(256) + "." + lot.nextInt(2, 255));
            RawHttp.Answer page = http.get("/hms/public/booking");
            http.with("Cookie", page.header("set-cookie").replaceAll(";.*", ""));
            read(page);
        }

        /** What the page says to this reference and telephone. */
        String ask(String reference, String phone) {
            Map<String, String> form = Map.of(
                    "referenceForm", "referenceForm",
                    "referenceForm:reference", reference,
                    "referenceForm:phone", phone,
                    "referenceForm:show", "",
                    "jakarta.faces.ViewState", state,
                    "primefaces.nonce", nonce);
            String body = form.entrySet().stream()
                    .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                    .collect(Collectors.joining("&"));
            RawHttp.Answer answer = http.send(
                    "POST", "/hms/public/booking", List.of("Content-Type: application/x-www-form-urlencoded"), body);
            read(answer);
            Matcher said = SUMMARY.matcher(answer.body());
            return answer.status() + " " + (said.find() ? said.group() : answer.body());
        }

        private void read(RawHttp.Answer answer) {
            state = found("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]*)\"", answer.body(), state);
            nonce = found("nonce=\"([^\"]*)\"", answer.body(), nonce);
        }

        private static String found(String pattern, String text, String otherwise) {
            Matcher found = Pattern.compile(pattern).matcher(text);
            return found.find() ? found.group(1) : otherwise;
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }

    private String booked(String phone) {
        open("public/doctors?name=Diop");
        page().locator("a.hms-time").first().click();
        page().locator("[id='bookForm:given']").fill("Ana");
        page().locator("[id='bookForm:family']").fill("Quill");
        page().locator("[id='bookForm:phone']").fill(phone);
        page().locator("[id='bookForm:email']").fill("ana" + System.nanoTime() + "@guests.example");
        page().locator("[id='bookForm:book']").click();
        page().waitForURL("**/public/booked?token=*");
        return page().locator("[id='reference']").textContent().strip();
    }

    private static String phone() {
        return "+34 6" + ThreadLocalRandom.current().nextLong(10_000_000, 99_999_999);
    }

    @Test
    void answersAWrongTelephoneLikeAnUnknownReference() {
        String phone = phone();
        String reference = booked(phone);

        String wrong = new Stranger().ask(reference, phone());
        String unknown = new Stranger().ask("ZZZZZZZZZZ", phone);
        String right = new Stranger().ask(reference, phone);

        assertThat(wrong).startsWith("200 class=\"hms-summary\"").isEqualTo(unknown);
        assertThat(right).contains(reference).doesNotContain("hms-summary");
    }

    @Test
    void refusesTheSixthTryFromOneAddressEvenWithTheRightTelephone() {
        String phone = phone();
        String reference = booked(phone);
        Stranger stranger = new Stranger();
        String first = stranger.ask("ZZZZZZZZZZ", phone());
        for (int tries = 1; tries < TRIES; tries++) {
            assertThat(stranger.ask("ZZZZZZZZZ" + tries, phone())).isEqualTo(first);
        }

        String sixth = stranger.ask(reference, phone);
        assertThat(sixth)
                .startsWith("200 class=\"hms-summary\"")
                .isNotEqualTo(first)
                .doesNotContain(reference);
        assertThat(new Stranger().ask(reference, phone)).contains(reference);
    }

    @Test
    void refusesTheSixthTryForOneReferenceFromAnywhere() {
        String phone = phone();
        String reference = booked(phone);
        for (int tries = 0; tries < TRIES; tries++) {
            new Stranger().ask(reference, phone());
        }

        assertThat(new Stranger().ask(reference, phone)).doesNotContain("hms-chip");
    }
}
