package hms.organization.entity;

import static hms.platform.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HospitalTest {

    private final Hospital hospital = new Hospital();

    @Test
    void refusesATimeZoneOrCurrencyTheWorldDoesNotKnow() {
        assertRefused(OrganizationRule.UNKNOWN_TIME_ZONE, () -> hospital.reckon("Europe/Atlantis", "EUR", false));
        assertRefused(OrganizationRule.UNKNOWN_CURRENCY, () -> hospital.reckon("Europe/Madrid", "GOLD", false));

        hospital.reckon("Europe/Madrid", "KWD", false);
        assertThat(hospital.getTimeZone().getId()).isEqualTo("Europe/Madrid");
        assertThat(hospital.getCurrency().getDefaultFractionDigits()).isEqualTo(3);
    }

    @Test
    void keepsTheCurrencyOnceThereIsMoneyInIt() {
        hospital.reckon("Europe/Madrid", "EUR", false);
        assertRefused(OrganizationRule.CURRENCY_IN_USE, () -> hospital.reckon("Europe/Madrid", "USD", true));

        hospital.reckon("Europe/Paris", "EUR", true);
        assertThat(hospital.getCurrency().getCurrencyCode()).isEqualTo("EUR");
        assertThat(hospital.getTimeZone().getId()).isEqualTo("Europe/Paris");
    }

    @Test
    void refusesALanguageThatHmsDoesNotSpeak() {
        assertRefused(OrganizationRule.UNKNOWN_LANGUAGE, () -> hospital.speak(List.of("en", "tlh")));
        assertRefused(OrganizationRule.UNKNOWN_LANGUAGE, () -> hospital.announce(Map.of("tlh", "nuqneH")));
    }

    @Test
    void speaksAtLeastOneLanguage() {
        assertRefused(OrganizationRule.LANGUAGE_NEEDED, () -> hospital.speak(List.of()));
    }

    @Test
    void takesANoticeWithoutWordsOff() {
        hospital.announce(Map.of("en", "Flu season: no visits.", "es", " "));
        assertThat(hospital.getNotices()).containsOnly(Map.entry("en", "Flu season: no visits."));

        hospital.announce(Map.of("en", ""));
        assertThat(hospital.getNotices()).isEmpty();
    }
}
