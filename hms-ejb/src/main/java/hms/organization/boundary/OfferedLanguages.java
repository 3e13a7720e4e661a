package hms.organization.boundary;

import hms.organization.control.ZoneOfHospital;
import hms.platform.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** The languages that this hospital's pages speak: which an administrator ticked, of all that HMS knows. */
@ApplicationScoped
public class OfferedLanguages {

    @Inject
    ZoneOfHospital hospital;

    /** As they were saved, ten seconds ago at most; the first is the one to fall back to. */
    public List<Locale> all() {
        return hospital.languages();
    }

    /** The one nearest to what was asked for. */
    public Locale nearest(Locale asked) {
        Locale known = Languages.nearest(asked);
        return all().contains(known) ? known : all().get(0);
    }
}
