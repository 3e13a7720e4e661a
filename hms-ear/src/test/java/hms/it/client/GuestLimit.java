package hms.it.client;

import java.net.URI;
import java.util.Map;

/** How many guests may book within an hour from one address, as the administrator says on the page. */
final class GuestLimit {

    private static final String NONE = "100000";

    private GuestLimit() {}

    /** All guests of the tests come from one address, and are many. */
    static void lift(URI home) {
        save(home, Map.of("mostHourlyPerAddress", NONE));
    }

    private static void save(URI home, Map<String, String> rules) {
        Clerk administrator = Clerk.enter(home, "sam").orElseThrow();
        String answer = administrator
                .send("scheduling/settings", "settings", "save", rules)
                .body();
        if (!answer.contains("value=\"" + NONE + "\"") || answer.contains("hms-summary")) {
            throw new IllegalStateException("the booking rules were not saved: " + answer);
        }
    }
}
