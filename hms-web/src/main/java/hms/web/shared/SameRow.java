package hms.web.shared;

import static hms.platform.Refusal.refuseIf;

import hms.platform.PlatformRule;
import org.omnifaces.util.Faces;

/**
 * A button in a list is known by its line's number. A list that was read anew between the look and the click has
 * somebody else in that line, so each such button also sends whom it was drawn for, as {@code row}.
 */
public final class SameRow {

    private static final String SENT = "row";

    private SameRow() {}

    /** Refuses a click on a line that has become another one's. */
    public static void mustBe(long id) {
        refuseIf(!String.valueOf(id).equals(Faces.getRequestParameter(SENT)), PlatformRule.STALE);
    }
}
