package hms.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import hms.it.Browser;
import hms.it.client.NewStaff;
import org.junit.jupiter.api.Test;

/** Ten wrong passwords, and the right one no longer opens. */
class LockOutPageIT extends Browser {

    @Test
    void locksAfterTenWrongPasswordsAndAnswersTheSame() {
        String username = NewStaff.nurse(page());
        for (int attempt = 1; attempt <= 10; attempt++) {
            signIn(page(), username, "wrong password number " + attempt);
        }
        String wrong = page().locator(".hms-summary").innerText();
        signIn(page(), username, NewStaff.SECRET);

        assertThat(page().url()).contains("sign-in");
        assertThat(page().locator(".hms-summary").innerText()).isEqualTo(wrong);
    }
}
