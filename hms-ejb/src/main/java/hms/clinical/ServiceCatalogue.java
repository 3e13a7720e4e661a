package hms.clinical;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** Question to the capabilities above: what does the hospital offer, and under which code is it charged? */
public interface ServiceCatalogue {

    /** A service by its code and its name on the price list. */
    record Service(String code, String name) implements Serializable {}

    /** At most so many services whose name or code begins a word with this text, by name. */
    List<Service> find(String text, int most);

    /** The service of exactly this name, whatever its case. */
    Optional<Service> named(String name);
}
