package hms.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import hms.platform.Languages;
import hms.platform.Roles;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MenuTest {

    @Test
    void showsOnlyWhatThePersonMayDo() {
        assertThat(addresses(Roles.PRIVACY_OFFICER)).containsExactly("/audit/events");
        assertThat(addresses(Roles.NURSE))
                .contains("/patients/search", "/inpatient/ward")
                .doesNotContain("/patients/register", "/inpatient/wards");
        assertThat(addresses(Roles.ADMIN)).contains("/admin/users").doesNotContain("/patients/import", "/audit/events");
        assertThat(addresses(Roles.ADMIN, Roles.PATIENT_IMPORT)).contains("/patients/import");
        assertThat(addresses()).isEmpty();
    }

    @Test
    void hasWordsForEveryEntryInEveryLanguage() {
        for (Locale language : Languages.ALL) {
            menu(Roles.ROLES.toArray(String[]::new)).getPlaces().forEach(each -> assertThat(
                            Words.of("shared", "menu." + each.key(), language))
                    .isNotBlank());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ADMIN", "RECEPTIONIST", "NURSE", "DOCTOR", "CASHIER", "DATA_ENTRY", "MANAGER", "PRIVACY_OFFICER"
            })
    void guidesNewcomersInFiveStepsInEveryLanguage(String role) {
        for (Locale language : Languages.ALL) {
            assertThat(Tour.steps(role, language)).hasSize(5).allSatisfy(step -> assertThat(step.text())
                    .isNotBlank());
        }
    }

    @Test
    void findsPlacesByTheBeginningsOfTheirWords() {
        assertThat(Palette.fits("Groups and rights", "gro")).isTrue();
        assertThat(Palette.fits("Groups and rights", "ri gr")).isTrue();
        assertThat(Palette.fits("Groups and rights", "oups")).isFalse();
        assertThat(Palette.fits("Registro de auditoría", "auditoria")).isTrue();
    }

    @Test
    void helpsInGeneralWhereAPageHasNoHelpOfItsOwn() {
        assertThat(Help.of("/nowhere/nothing.xhtml", Locale.ENGLISH))
                .isEqualTo(Words.of("shared", "help.general", Locale.ENGLISH));
        assertThat(Help.of("/index.xhtml", Locale.forLanguageTag("es")))
                .isEqualTo(Words.of("shared", "help.general", Locale.forLanguageTag("es")));
    }

    @Test
    void makesReferencesThatCanBeReadAloud() {
        assertThat(References.next()).matches("[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}");
        assertThat(References.isOne(References.next())).isTrue();
        assertThat(References.isOne("<b>x</b>")).isFalse();
    }

    private static List<String> addresses(String... roles) {
        return menu(roles).getEntries().stream().map(Menu.MenuEntry::address).toList();
    }

    private static Menu menu(String... roles) {
        Menu menu = new Menu();
        menu.me = new Me() {
            private static final long serialVersionUID = 1L;

            @Override
            public boolean mayAny(List<String> names) {
                return Arrays.stream(roles).anyMatch(names::contains);
            }
        };
        return menu;
    }
}
