package hms.web.shared;

import hms.patients.boundary.PatientIndexDesk;
import hms.patients.boundary.PatientIndexDesk.Search;
import hms.patients.entity.FoundPatient;
import hms.patients.entity.PatientRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.primefaces.event.SelectEvent;

/** Goes anywhere by a few letters: to pages, actions and patients that this person may open. */
@Named
@RequestScoped
public class Palette {

    private static final String DOT = " · ";
    /** Each search is written down for each patient found, so it waits until something was typed. */
    private static final int FEWEST_LETTERS = 3;

    private static final int MOST_PATIENTS = 6;

    /** A place to go to: what it is called and its address. */
    public record Place(String label, String address) {}

    @Inject
    Me me;

    @Inject
    Menu menu;

    private String chosen;

    @Inject
    PatientIndexDesk patients;

    /** What fits the letters typed so far: pages first, then patients. */
    public List<String> complete(String typed) {
        Stream<String> pages = places().stream().map(Place::label).filter(label -> fits(label, typed));
        return Stream.concat(pages, found(typed).map(Palette::label)).toList();
    }

    /** Goes to the place that was picked. */
    public void go(SelectEvent<String> picked) throws IOException {
        ExternalContext edge = FacesContext.getCurrentInstance().getExternalContext();
        String label = picked.getObject();
        Optional<String> address = places().stream()
                .filter(place -> place.label().equals(label))
                .map(Place::address)
                .findFirst()
                .or(() -> found(label.substring(label.lastIndexOf(DOT) + DOT.length()))
                        .findFirst()
                        .map(row -> "/patients/patient?id=" + row.patientId()));
        if (address.isPresent()) {
            edge.redirect(edge.getApplicationContextPath() + address.get());
        }
    }

    private Stream<PatientRow> found(String typed) {
        if (!menu.isPatientSearch() || typed.strip().length() < FEWEST_LETTERS) {
            return Stream.empty();
        }
        return patients.search(new Search(typed, 0, MOST_PATIENTS)).rows().stream()
                .map(FoundPatient::row);
    }

    private static String label(PatientRow row) {
        return row.fullName() + DOT + row.mrn();
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    /** Each word typed begins a word of the label; case and accents do not matter. */
    static boolean fits(String label, String typed) {
        String padded = " " + plain(label);
        return Arrays.stream(plain(typed).split("\\s+")).allMatch(word -> padded.contains(" " + word));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    private List<Place> places() {
        Locale language = me.getLocale();
        return menu.getPlaces().stream()
                .map(each -> new Place(Words.of("shared", "menu." + each.key(), language), each.address()))
                .toList();
    }
}
