package hms.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProviderTripTest {

    @Test
    void takesOnlyTheStateThatWasSentOut() {
        ProviderTrip trip = ProviderTrip.to(null);

        assertThat(trip.isStatedBy(trip.state())).isTrue();
        assertThat(trip.isStatedBy(ProviderTrip.to(null).state())).isFalse();
        assertThat(trip.isStatedBy("")).isFalse();
        assertThat(trip.isStatedBy(null)).isFalse();
    }
}
