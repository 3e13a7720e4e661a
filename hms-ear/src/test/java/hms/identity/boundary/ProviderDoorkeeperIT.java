package hms.identity.boundary;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import hms.identity.boundary.Doorkeeper.Arrival;
import hms.identity.boundary.ProviderDoorkeeper.Identity;
import hms.identity.boundary.ProviderDoorkeeper.Ticket;
import hms.it.AtOnce;
import hms.it.InServer;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProviderDoorkeeperIT extends InServer {

    private static final String ISSUER = "https://provider.example/realms/hospital";

    @Inject
    ProviderDoorkeeper desk;

    @Inject
    Doorkeeper doorkeeper;

    @Inject
    SessionEpochs epochs;

    @Inject
    UserDesk users;

    @Inject
    AtOnce atOnce;

    @Test
    void keepsTheNameThatSomebodyFirstCameUnder() {
        String subject = fresh();
        String name = name();

        Ticket first = desk.ticket(somebody(subject, name)).orElseThrow();
        Ticket renamed = desk.ticket(somebody(subject, name())).orElseThrow();

        assertThat(first.username()).isEqualTo(name);
        assertThat(renamed.username()).isEqualTo(name);
        assertThat(renamed.secret()).isNotEqualTo(first.secret());
    }

    @Test
    void givesNobodyTheNameOfSomebodyElse() {
        String name = name();
        assertThat(desk.ticket(somebody(fresh(), name))).isPresent();

        assertThat(desk.ticket(somebody(fresh(), name))).isEmpty();
        assertThat(desk.ticket(somebody(fresh(), "amina"))).isEmpty();
        assertThat(desk.ticket(somebody(fresh(), "somebody@hospital.example"))).isEmpty();
        assertThat(desk.ticket(somebody(fresh(), null))).isEmpty();
    }

    @Test
    void knowsThatTwoProvidersMayCallTwoPeopleTheSame() {
        String subject = fresh();
        String name = name();
        assertThat(desk.ticket(somebody(subject, name))).isPresent();

        assertThat(desk.ticket(new Identity("https://other.example/", subject, name, null, null, List.of())))
                .isEmpty();
    }

    @Test
    void endsTheSessionsOfWhomTheProviderSignsOut() {
        String subject = fresh();
        String name = name();
        assertThat(desk.ticket(somebody(subject, name))).isPresent();
        long before = doorkeeper.welcome(new Arrival(name, null, null, "en")).orElseThrow();
        assertThat(epochs.goesOn(name, before)).isTrue();

        assertThat(desk.signedOutThere(ISSUER, subject)).contains(name);

        epochs.forget(name);
        assertThat(epochs.goesOn(name, before)).isFalse();
        assertThat(desk.signedOutThere(ISSUER, fresh())).isEmpty();
    }

    @Test
    void spendsWhatItGave() throws Exception {
        String name = name();
        Ticket ticket = desk.ticket(somebody(fresh(), name)).orElseThrow();
        assertThat(ticket.secret()).hasSize(64);
        assertThat(kept(name)).isEqualTo(hashed(ticket.secret()));

        desk.spend(name);
        desk.spend("nobody.of.that.name");

        assertThat(kept(name)).hasSize(64).isNotEqualTo(hashed(ticket.secret()));
    }

    @Test
    void servesWindowsOfOnePersonAtOnce() throws Exception {
        String subject = fresh();
        String name = name();
        assertThat(desk.ticket(somebody(subject, name))).isPresent();
        assertThat(doorkeeper.welcome(new Arrival(name, null, null, "en"))).isPresent();
        long epoch = epoch(name);

        List<String> names = atOnce.run(4, 12, () -> {
            String username =
                    desk.ticket(somebody(subject, name())).orElseThrow().username();
            desk.spend(username);
            return desk.signedOutThere(ISSUER, subject).orElseThrow();
        });

        assertThat(names).hasSize(12).containsOnly(name);
        assertThat(epoch(name)).isEqualTo(epoch + 12);
    }

    @Test
    void knowsSomebodyAnewOnceAnAdministratorReactivatesThem() throws Exception {
        String name = name();
        String before = fresh();
        String after = fresh();
        assertThat(desk.ticket(somebody(before, name))).isPresent();
        assertThat(doorkeeper.welcome(new Arrival(name, null, null, "en"))).isPresent();
        assertThat(desk.ticket(somebody(after, name))).isEmpty();

        long id = bench().number("SELECT id FROM user_account WHERE username = ?", name);
        as("sam", () -> users.deactivate(id, users.user(id).version()));
        assertThat(desk.ticket(somebody(after, name))).isEmpty();
        as("sam", () -> users.reactivate(id, users.user(id).version()));

        assertThat(desk.ticket(somebody(after, name))).map(Ticket::username).contains(name);
        assertThat(desk.ticket(somebody(before, name))).isEmpty();
    }

    private String kept(String username) throws Exception {
        return bench().rows("SELECT ticket_hash FROM provider_person WHERE username = ?", username)
                .get(0)
                .values()
                .iterator()
                .next()
                .toString();
    }

    private long epoch(String username) throws Exception {
        return bench().number("SELECT session_epoch FROM user_account WHERE username = ?", username);
    }

    private static String hashed(String secret) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(US_ASCII)));
    }

    private static Identity somebody(String subject, String username) {
        return new Identity(ISSUER, subject, username, "Some Body", "body@hospital.example", List.of("Nurses"));
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }

    private static String name() {
        return "p" + fresh().substring(0, 12);
    }
}
