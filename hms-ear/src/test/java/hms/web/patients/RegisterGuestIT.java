package hms.web.patients;

import static org.assertj.core.api.Assertions.assertThat;

import hms.it.InServer;
import hms.it.TextBrowser;
import hms.it.TextBrowser.Answer;
import hms.patients.PeopleOfTests;
import hms.scheduling.DoctorsOfTests;
import hms.scheduling.boundary.BookingStatusDesk;
import hms.scheduling.boundary.GuestBookingDesk;
import hms.scheduling.boundary.GuestBookingDesk.BookAsGuest;
import hms.scheduling.boundary.GuestBookingDesk.Confirmation;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A guest becomes a patient in two steps: registered, and linked to the booking. */
class RegisterGuestIT extends InServer {

    @Inject
    GuestBookingDesk guests;

    @Inject
    BookingStatusDesk status;

    @Inject
    DoctorsOfTests doctors;

    private final String family = PeopleOfTests.unheardOf();
    private Confirmation booked;
    private long booking;
    private TextBrowser amina;

    @BeforeEach
    void aGuestHasBooked() throws Exception {
        bench().execute("DELETE FROM guest_counter WHERE key_index NOT LIKE 'lock %'");
        String phone = "+1 204 " + (5_550_000 + System.nanoTime() % 400_000);
        booked = guests.book(new BookAsGuest(
                UUID.randomUUID(),
                doctors.doctor(null, 20, 1),
                doctors.noon(2),
                "Ana",
                family,
                phone,
                "ana@example.org",
                "en"));
        booking = bench().number("SELECT id FROM appointment WHERE reference = ?", booked.reference());
        amina = new TextBrowser(URI.create(
                "http://127.0.0.1:" + request().getLocalPort() + request().getContextPath() + "/"));
        amina.signIn("amina", PASSWORD);
    }

    private Map<String, String> form() {
        Map<String, String> form =
                amina.get("patients/register?booking=" + booking).form("form");
        assertThat(form).containsEntry("form:family", family);
        form.put("form:birthDate", PeopleOfTests.birthday());
        form.put("form:submit", "");
        return form;
    }

    private long registered() throws Exception {
        return bench().number("SELECT COUNT(*) FROM patient WHERE family = ?", family);
    }

    @Test
    void registersAndLinksOnceHoweverOftenTheFormIsSent() throws Exception {
        Map<String, String> form = form();
        Answer first = amina.post("patients/register", form);
        Answer again = amina.post("patients/register", form);

        assertThat(first.path()).endsWith("/patients/patient");
        assertThat(again.path()).isEqualTo(first.path());
        assertThat(again.query()).isEqualTo(first.query());
        assertThat(registered()).isEqualTo(1);
        assertThat(bench().number("SELECT patient_id FROM appointment WHERE id = ?", booking))
                .isEqualTo(Long.parseLong(first.query().replace("id=", "")));
    }

    @Test
    void showsTheWayToTheBookingThatCouldNotBeLinked() throws Exception {
        Map<String, String> form = form();
        status.cancelByLink(booked.linkToken());
        Answer answer = amina.post("patients/register", form);

        assertThat(answer.body())
                .contains("Registered, but the booking is not linked", "Somebody else changed this record")
                .contains("/hms/scheduling/link?id=" + booking)
                .doesNotContain("form:submit");
        assertThat(amina.post("patients/register", form).body())
                .contains("Registered, but the booking is not linked")
                .doesNotContain("form:despite");
        assertThat(registered()).isEqualTo(1);
        assertThat(amina.get("scheduling/link?id=" + booking).status()).isEqualTo(200);
    }
}
