package hms.organization.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import hms.organization.control.ZoneOfHospital;
import hms.platform.Languages;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OfferedLanguagesTest {

    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    private List<Locale> ticked = Languages.ALL;
    private final OfferedLanguages offered = new OfferedLanguages();

    OfferedLanguagesTest() {
        offered.hospital = new ZoneOfHospital() {
            @Override
            public List<Locale> languages() {
                return ticked;
            }
        };
    }

    @Test
    void speaksWhatWasAskedForWhereItIsOffered() {
        assertThat(offered.nearest(Locale.forLanguageTag("es-MX"))).isEqualTo(SPANISH);
        assertThat(offered.nearest(Locale.forLanguageTag("de"))).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void speaksTheFirstOneOfferedToWhoAsksForAnother() {
        ticked = List.of(SPANISH, ARABIC);

        assertThat(offered.nearest(Locale.ENGLISH)).isEqualTo(SPANISH);
        assertThat(offered.nearest(Locale.forLanguageTag("de"))).isEqualTo(SPANISH);
        assertThat(offered.nearest(ARABIC)).isEqualTo(ARABIC);
    }
}
