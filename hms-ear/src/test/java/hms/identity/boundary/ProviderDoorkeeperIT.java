package hms.identity.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import hms.identity.boundary.Doorkeeper.Arrival;
import hms.identity.boundary.ProviderDoorkeeper.Identity;
import hms.identity.boundary.ProviderDoorkeeper.Ticket;
import hms.it.InServer;
import jakarta.inject.Inject;
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
    void spendsWhatItGave() {
        String name = name();
        Ticket ticket = desk.ticket(somebody(fresh(), name)).orElseThrow();

        desk.spend(name);
        desk.spend("nobody.of.that.name");

        assertThat(ticket.secret()).hasSize(64);
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
