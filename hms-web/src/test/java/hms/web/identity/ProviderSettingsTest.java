package hms.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProviderSettingsTest {

    private static final String DIRECTORY = "hms.ldap.url";
    private static final String ISSUER = "hms.oidc.issuer";
    private static final String MAX_AGE = "hms.oidc.max.age";

    @BeforeEach
    void nameAProvider() {
        System.setProperty(ISSUER, "https://provider.example/realms/hospital");
    }

    @AfterEach
    void forget() {
        System.clearProperty(ISSUER);
        System.clearProperty(DIRECTORY);
        System.clearProperty(MAX_AGE);
    }

    @Test
    void knowsNoProviderBesideADirectory() {
        assertThat(ProviderSettings.find()).isPresent();
        assertThat(ProviderSettings.isBesideDirectory()).isFalse();

        System.setProperty(DIRECTORY, "ldaps://ldap.example");

        assertThat(ProviderSettings.find()).isEmpty();
        assertThat(ProviderSettings.isBesideDirectory()).isTrue();
    }

    @Test
    void wantsAProofNoOlderThanASessionLastsWithoutWork() {
        assertThat(seconds(Duration.ofMinutes(15))).isEqualTo(900);
        assertThat(seconds(Duration.ofMinutes(5))).isEqualTo(300);

        System.setProperty(MAX_AGE, "120");
        assertThat(seconds(Duration.ofMinutes(5))).isEqualTo(120);
        System.setProperty(MAX_AGE, "7200");
        assertThat(seconds(Duration.ofMinutes(5))).isEqualTo(300);
    }

    @Test
    void leavesItToTheProviderWhereTheHospitalSaysSo() {
        System.setProperty(MAX_AGE, "0");

        assertThat(seconds(Duration.ofMinutes(5))).isZero();
    }

    private static int seconds(Duration idle) {
        return ProviderSettings.find().orElseThrow().within(idle).mostSeconds();
    }
}
