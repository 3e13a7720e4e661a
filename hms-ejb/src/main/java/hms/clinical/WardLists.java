package hms.clinical;

import java.io.Serializable;
import java.util.List;

/** Question to the capabilities above: which wards are there, and who lies on one now? */
public interface WardLists {

    /** A ward by its name. */
    record WardChoice(Long id, String name) implements Serializable {}

    /** Wards in use, by name. */
    List<WardChoice> wards();

    /** The encounters of those who lie there now. */
    List<Long> encountersOn(long wardId);
}
