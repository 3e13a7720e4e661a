package hms.it.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import hms.it.Browser;
import hms.it.client.Look;
import hms.it.client.Pages;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A form that does not come from our own page, of this person and this session, does nothing (SECURITY S9). */
class ForgedPageIT extends Browser {

    private static final String STATE = "jakarta.faces.ViewState";

    @Test
    void doesNotSignInWithoutTheSignInPage() {
        open("sign-in");
        FormData form = fields("#signInForm", null);
        form.set("signInForm:username", "amina").set("signInForm:password", PASSWORD);

        post("sign-in", form);
        open("account/me");

        assertThat(page().url()).contains("sign-in");
    }

    @Test
    void refusesEveryFormWithoutOrWithAnothersState() {
        String strange = stateOfSomebodyElse();
        signIn("sam");
        List<String> faults = new ArrayList<>();
        for (String path : Pages.all()) {
            open(path);
            if (page().locator("form[method=post]").count() > 0 && page().url().endsWith(path)) {
                FormData forged = fields("form[method=post]", strange);
                APIResponse answer = post(path, forged);
                if (answer.status() < 400 && !answer.url().contains("expired")) {
                    faults.add(answer.status() + " for a strange state on " + path);
                }
                if (post(path, fields("form[method=post]", "-1:-1")).status() == 200) {
                    faults.add("200 for an invented state on " + path);
                }
            }
        }
        open("account/me");
        assertThat(page().url()).as("still signed in").endsWith("account/me");
        assertThat(faults).isEmpty();
    }

    private String stateOfSomebodyElse() {
        Page other = secondWindow(Look.DESKTOP);
        signIn(other, "amina", PASSWORD);
        other.navigate(address("account/me"));
        return other.locator("[name='" + STATE + "']").first().inputValue();
    }

    /** Sent from this person's browser, cookies and all, as a page elsewhere would make it do. */
    private APIResponse post(String path, FormData form) {
        return page().request()
                .post(
                        address(path),
                        RequestOptions.create().setForm(form).setMaxRedirects(0).setFailOnStatusCode(false));
    }

    /** All fields of the page's forms as they stand, with this view state or without any. */
    private FormData fields(String forms, String state) {
        FormData data = FormData.create();
        Object found = page().evaluate(
                        "forms => [...document.querySelectorAll(forms + ' [name]')].map(e => [e.name, e.value || ''])",
                        forms);
        for (Object field : (List<?>) found) {
            List<?> pair = (List<?>) field;
            String name = String.valueOf(pair.get(0));
            if (!STATE.equals(name)) {
                data.set(name, String.valueOf(pair.get(1)));
            }
        }
        return state == null ? data : data.set(STATE, state);
    }
}
