package hms.it.client;

import java.net.URI;
import java.util.Map;

/** How many guests may book within an hour from one address, as the administrator says on the page. */
final class GuestLimit {

    private static final String NONE = "100000";

    private GuestLimit() {}

    /** All guests of the tests come from one address, and are many. */
    static void lift(URI home) {
        Clerk administrator = Clerk.enter(home, "sam").orElseThrow();
        String page = "scheduling/settings";
        String answer = administrator
                .send(page, "settings", "save", Map.of("mostHourlyPerAddress", NONE))
                .body();
        if (!answer.contains("value=\"" + NONE + "\"") || answer.contains("hms-summary")) {
            throw new IllegalStateException("the booking rules were not saved: " + answer);
        }
    }
}
