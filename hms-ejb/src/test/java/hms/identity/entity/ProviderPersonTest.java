package hms.identity.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hms.platform.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProviderPersonTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    private final ProviderPerson person = new ProviderPerson("Ada", "subject");

    @Test
    void hasTheGroupsThatTheProviderToldLast() {
        person.arrive(List.of("Nurses", "Doctors", "Nurses"), "a", NOW);
        assertThat(person.getGroups()).containsExactly("Doctors", "Nurses");

        person.arrive(List.of("Nurses"), "b", NOW.plusSeconds(1));
        assertThat(person.getGroups()).containsExactly("Nurses");
        assertThat(person.getTicketHash()).isEqualTo("b");
        assertThat(person.getArrivedAt()).isEqualTo(NOW.plusSeconds(1));
    }

    @Test
    void takesNoGroupThatLooksLikeARoleOfALocalAccount() {
        person.arrive(List.of("hms role ADMIN", "HMS Role ADMIN", " ", "x".repeat(81), "Nurses"), "a", NOW);

        assertThat(person.getGroups()).containsExactly("Nurses");
    }

    @Test
    void takesNoEndlessList() {
        person.arrive(IntStream.range(0, 1_100).mapToObj(Integer::toString).toList(), "a", NOW);

        assertThat(person.getGroups()).hasSize(1_000);
    }

    @Test
    void isKnownByTheSubjectAlone() {
        assertThat(person.getUsername()).isEqualTo("ada");
        assertThat(person.is("subject")).isTrue();
        assertThat(person.is("another")).isFalse();
        assertThatThrownBy(() -> new ProviderPerson("ada@hospital.example", "subject"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void isLetInByNoTicketTwice() {
        person.arrive(List.of(), "a", NOW);
        person.spendTicket("nobody's");

        assertThat(person.getTicketHash()).isEqualTo("nobody's");
    }
}
