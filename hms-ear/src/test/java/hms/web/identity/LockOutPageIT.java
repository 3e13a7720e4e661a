package hms.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import hms.it.Browser;
import hms.it.client.NewStaff;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Ten wrong passwords, and the right one no longer opens. */
class LockOutPageIT extends Browser {

    @Test
    void locksAfterTenWrongPasswordsAndAnswersTheSame() {
        String username = newNurse();
        for (int attempt = 1; attempt <= 10; attempt++) {
            signIn(page(), username, "wrong password number " + attempt);
        }
        String wrong = page().locator(".hms-summary").innerText();
        signIn(page(), username, NewStaff.SECRET);

        assertThat(page().url()).contains("sign-in");
        assertThat(page().locator(".hms-summary").innerText()).isEqualTo(wrong);
    }

    private String newNurse() {
        String username = "lock." + UUID.randomUUID().toString().substring(0, 8);
        signIn("sam");
        String link = NewStaff.invite(page(), username, "Quill Feather", "Nurses");
        page().context().clearCookies();
        NewStaff.setPassword(page(), link);
        return username;
    }
}
