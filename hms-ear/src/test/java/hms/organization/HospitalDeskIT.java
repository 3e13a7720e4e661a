package hms.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hms.it.Bench;
import hms.it.InServer;
import hms.organization.boundary.HospitalDesk;
import hms.organization.boundary.HospitalDesk.HospitalCard;
import hms.organization.boundary.HospitalDesk.HospitalForm;
import hms.organization.boundary.HospitalDesk.PhoneLine;
import hms.organization.entity.OrganizationRule;
import hms.platform.HospitalDay;
import hms.platform.PlatformRule;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class HospitalDeskIT extends InServer {

    @Inject
    HospitalDesk desk;

    @Inject
    HospitalDay day;

    private static HospitalForm with(
            HospitalForm form, long version, String address, String zone, PhoneLine... phones) {
        return new HospitalForm(
                version,
                form.name(),
                address,
                phones.length == 0 ? form.phones() : List.of(phones),
                form.notices(),
                form.languages(),
                zone,
                form.currency());
    }

    @Test
    void showsItsCardToAnybodyInAtMostFiveReads() throws Exception {
        assertThat(bench().counting(desk::card).reads()).isLessThanOrEqualTo(5);

        HospitalCard card = Bench.shipped(desk.card());
        assertThat(card.name()).isNotBlank();
        assertThat(card.emergencyNotice("ar")).isNotBlank();
        assertThat(card.departments()).isNotEmpty();
    }

    @Test
    void keepsEverybodyButAdministratorsFromChangingIt() throws Exception {
        HospitalForm form = as("sam", () -> Bench.shipped(desk.form()));
        as("grace", () -> {
            assertForbidden(desk::form);
            assertForbidden(() -> desk.change(form));
        });
        assertForbidden(() -> desk.change(form));
    }

    @Test
    void tellsEverybodyWhatAnAdministratorChanged() throws Exception {
        as("sam", () -> {
            HospitalForm form = desk.form();
            desk.change(with(form, form.version(), "14 Quay Road", form.timeZone()));
        });

        assertThat(desk.card().address()).isEqualTo("14 Quay Road");
        assertThat(bench().rows("SELECT reason FROM audit_event WHERE use_case = 'HospitalDesk.change'"
                                + " AND outcome = 'SUCCESS' ORDER BY id DESC LIMIT 1")
                        .get(0)
                        .get("reason"))
                .asString()
                .startsWith("ADDRESS “")
                .endsWith("” → “14 Quay Road”");
    }

    @Test
    void refusesTheSecondOfTwoAdministrators() throws Exception {
        as("sam", () -> {
            HospitalForm seen = desk.form();
            desk.change(with(seen, seen.version(), seen.address(), seen.timeZone(), new PhoneLine("Desk", "100 200")));
            assertRefused(
                    PlatformRule.STALE, () -> desk.change(with(seen, seen.version(), "elsewhere", seen.timeZone())));
        });
    }

    @Test
    void reckonsWithTheTimeZoneThatWasSaved() throws Exception {
        String before = desk.card().timeZone();
        saveZone("Pacific/Kiritimati");
        try {
            assertThat(shownAfterAWhile("Pacific/Kiritimati")).isTrue();
        } finally {
            saveZone(before);
        }
        assertThat(shownAfterAWhile(before)).isTrue();
    }

    private void saveZone(String zone) throws Exception {
        as("sam", () -> {
            HospitalForm form = desk.form();
            desk.change(with(form, form.version(), form.address(), zone));
        });
    }

    private boolean shownAfterAWhile(String zone) throws InterruptedException {
        Instant moment = Instant.parse("2026-11-20T12:00:00Z");
        for (int tries = 0; tries < 40; tries++) {
            if (day.at(moment).equals(LocalDateTime.ofInstant(moment, ZoneId.of(zone)))) {
                return true;
            }
            Thread.sleep(500);
        }
        return false;
    }

    @Test
    void keepsTheCurrencyOfThePricesThatThereAre() throws Exception {
        as("sam", () -> {
            HospitalForm form = desk.form();
            HospitalForm dollars = new HospitalForm(
                    form.version(),
                    form.name(),
                    form.address(),
                    form.phones(),
                    form.notices(),
                    form.languages(),
                    form.timeZone(),
                    "USD");
            assertThat(assertRefused(OrganizationRule.CURRENCY_IN_USE, () -> desk.change(dollars))
                            .getField())
                    .isEqualTo("currency");
        });
    }

    @Test
    void refusesATimeZoneTheWorldDoesNotKnow() throws Exception {
        as("sam", () -> {
            HospitalForm form = desk.form();
            assertRefused(
                    OrganizationRule.UNKNOWN_TIME_ZONE,
                    () -> desk.change(with(form, form.version(), form.address(), "Europe/Atlantis")));
        });
    }

    @Test
    void takesNoPhoneThatNobodyCanDial() throws Exception {
        as("sam", () -> {
            HospitalForm form = desk.form();
            PhoneLine odd = new PhoneLine("Desk", "call us");
            assertThatThrownBy(() -> desk.change(with(form, form.version(), form.address(), form.timeZone(), odd)))
                    .isInstanceOf(ConstraintViolationException.class);
        });
    }
}
