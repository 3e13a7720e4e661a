package hms.platform;

import static org.assertj.core.api.Assertions.assertThat;

import hms.it.Bench;
import hms.it.InServer;
import hms.platform.boundary.KeepingDesk;
import hms.platform.boundary.KeepingDesk.KeepingForm;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long what was done with is kept, as an administrator says. */
@Tag("mariadb")
class KeepingDeskIT extends InServer {

    @Inject
    KeepingDesk desk;

    @Test
    void changesThePolicyOnceForWhoReadItAndTellsTheTrail() throws Exception {
        KeepingForm before = as("sam", () -> Bench.shipped(desk.form()));
        as("sam", () -> desk.change(new KeepingForm(before.version(), before.sentMailDays() + 1)));

        KeepingForm after = as("sam", () -> desk.form());
        assertThat(after.sentMailDays()).isEqualTo(before.sentMailDays() + 1);
        as("sam", () -> assertRefused(PlatformRule.STALE, () -> desk.change(before)));
        assertThat(bench().rows("SELECT reason FROM audit_event WHERE use_case = 'KeepingDesk.change'"
                                + " ORDER BY id DESC LIMIT 1")
                        .get(0)
                        .get("reason"))
                .isEqualTo("SENT_MAIL_DAYS " + before.sentMailDays() + " → " + after.sentMailDays());

        as("sam", () -> desk.change(new KeepingForm(after.version(), before.sentMailDays())));
    }

    @Test
    void refusesToForgetMailsAtOnceOrNever() throws Exception {
        KeepingForm form = as("sam", () -> desk.form());
        for (int days : new int[] {0, 366}) {
            as(
                    "sam",
                    () -> assertRefused(
                            PlatformRule.OUT_OF_RANGE, () -> desk.change(new KeepingForm(form.version(), days))));
        }
    }

    @Test
    void keepsEverybodyButAdministratorsOut() throws Exception {
        for (String other : new String[] {"amina", "ines", "leo"}) {
            as(other, () -> {
                assertForbidden(() -> desk.form());
                assertForbidden(() -> desk.change(new KeepingForm(1L, 30)));
            });
        }
    }
}
