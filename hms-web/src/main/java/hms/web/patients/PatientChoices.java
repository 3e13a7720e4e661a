package hms.web.patients;

import hms.patients.entity.Gender;
import hms.patients.entity.InactiveReason;
import hms.patients.entity.Relationship;
import hms.web.shared.Me;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the lists of the patient forms offer. */
@Named
@RequestScoped
public class PatientChoices {

    private static final List<String> SPOKEN = List.of(
            "am", "ar", "bn", "de", "en", "es", "fr", "ha", "hi", "it", "ja", "ko", "pl", "ps", "pt", "ro", "ru", "so",
            "sw", "tr", "uk", "ur", "vi", "yo", "zh");

    @Inject
    private Me me;

    public List<Gender> getGenders() {
        return List.of(Gender.values());
    }

    public List<Relationship> getRelationships() {
        return List.of(Relationship.values());
    }

    public List<InactiveReason> getReasons() {
        return List.of(InactiveReason.values());
    }

    /** Languages people may speak, by their names in the language of the page. */
    public List<SelectItem> getLanguages() {
        Locale page = me.getLocale();
        Stream<SelectItem> items = SPOKEN.stream()
                .map(tag -> new SelectItem(tag, Locale.forLanguageTag(tag).getDisplayLanguage(page)));
        return items.sorted(Comparator.comparing(SelectItem::getLabel)).toList();
    }
}
