package hms.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import hms.it.Browser;
import hms.it.TextBrowser;
import hms.it.TextBrowser.Answer;
import hms.it.client.House;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A click in a list meets whom it was drawn for, or nobody: with a list of people that two administrators work on. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SameRowIT {

    private static final String FORM = "staffForm";
    private static final String STALE = "Somebody else changed this record";
    private static final Pattern REMOVE =
            Pattern.compile("s:\"(staffForm:staff:\\d+:remove)\"[^}]*?pa:\\[\\{name:\"row\",value:\"([^\"]*)\"");

    private final TextBrowser sam = administrator();
    private String ward;

    private static TextBrowser administrator() {
        TextBrowser browser = new TextBrowser(House.now().address());
        browser.signIn("sam", Browser.PASSWORD);
        return browser;
    }

    /** A ward on which Amina, Carlos and Tom work. */
    @BeforeEach
    void open() {
        String code =
                "R" + Long.toString(System.nanoTime(), Character.MAX_RADIX).toUpperCase(Locale.ROOT);
        Map<String, String> form = sam.get("inpatient/ward-setup").form("wardForm");
        form.put("wardForm:name", "Ward " + code);
        form.put("wardForm:code", code);
        form.put("wardForm:save", "");
        ward = "inpatient/ward-setup?" + sam.post("inpatient/ward-setup", form).query();
        for (String username : new String[] {"amina", "carlos", "tom"}) {
            Map<String, String> staff = sam.get(ward).form(FORM);
            staff.put("staffForm:username", username);
            staff.put("staffForm:add", "");
            sam.post(ward, staff);
        }
    }

    /** A window as it was drawn once; what is clicked in it is what stood there then. */
    private record Window(TextBrowser person, String path, Answer drawn) {

        /** Sends what the button beside this name sends; {@code row} null leaves out for whom it was drawn. */
        String click(String button, String row) {
            Map<String, String> form = drawn.form(FORM);
            if (row != null) {
                form.put("row", row);
            }
            return person.press(path, form, button).body();
        }

        String remove(String username) {
            return click(buttonOf(username), username);
        }

        String buttonOf(String username) {
            for (Matcher button = REMOVE.matcher(drawn.body()); button.find(); ) {
                if (button.group(2).equals(username)) {
                    return button.group(1);
                }
            }
            throw new AssertionError("no button was drawn for " + username + " in " + drawn.body());
        }
    }

    private Window look() {
        return new Window(sam, ward, sam.get(ward));
    }

    private void works(String... usernames) {
        String now = sam.get(ward).body();
        for (String username : new String[] {"amina", "carlos", "tom"}) {
            assertThat(now.contains("<bdi>" + username + "</bdi>"))
                    .as(username)
                    .isEqualTo(List.of(usernames).contains(username));
        }
    }

    @Test
    void removesWhomTheClickMeant() {
        Window window = look();

        assertThat(window.remove("carlos")).contains("works on this ward no more");
        works("amina", "tom");
    }

    @Test
    void refusesTheSecondOfTwoClicksThatWouldMeetSomebodyElse() {
        Window window = look();
        TextBrowser other = administrator();
        new Window(other, ward, other.get(ward)).remove("carlos");
        window.remove("amina");
        works("tom");

        assertThat(window.remove("amina")).contains(STALE);
        works("tom");
    }

    @Test
    void refusesAClickOnALineThatIsNoLongerThere() {
        Window window = look();
        window.remove("amina");

        assertThat(window.remove("tom")).contains(STALE);
        works("carlos", "tom");
    }

    @Test
    void refusesAClickThatDoesNotSayWhomItMeans() {
        Window window = look();

        assertThat(window.click(window.buttonOf("tom"), null)).contains(STALE);
        assertThat(window.click(window.buttonOf("tom"), "")).contains(STALE);
        works("amina", "carlos", "tom");
    }
}
