package hms.inpatient;

import java.io.Serializable;
import java.util.List;

/**
 * Why a patient cannot leave yet.
 *
 * @param capability whose reason it is: its bundle {@code texts/<capability>} holds the sentence
 * @param key key of the sentence there, {@code blocker.…}
 * @param details what the sentence names, in its order
 * @param owner the role that can settle it, one of {@link hms.platform.Roles}
 * @param address the page where it is settled, with its query, from the root of HMS
 */
public record DischargeBlocker(String capability, String key, List<String> details, String owner, String address)
        implements Serializable {

    public DischargeBlocker {
        details = List.copyOf(details);
    }
}
