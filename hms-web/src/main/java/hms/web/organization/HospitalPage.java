package hms.web.organization;

import hms.organization.boundary.HospitalDesk;
import hms.organization.boundary.HospitalDesk.HospitalForm;
import hms.platform.Languages;
import hms.web.shared.Said;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the hospital tells of itself, as a form. */
@Named
@ViewScoped
public class HospitalPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SPARE_LINES = 2;

    @Inject
    private HospitalDesk desk;

    private Long version;
    private String name;
    private String address;
    private String timeZone;
    private String currency;
    private final Map<String, Boolean> spoken = new HashMap<>();
    private final Map<String, String> notices = new HashMap<>();
    private final List<PhoneInput> phones = new ArrayList<>();

    public void open() {
        HospitalForm form = desk.form();
        version = form.version();
        name = form.name();
        address = form.address();
        timeZone = form.timeZone();
        currency = form.currency();
        form.languages().forEach(language -> spoken.put(language, true));
        notices.putAll(form.notices());
        form.phones().forEach(line -> phones.add(PhoneInput.of(line)));
        addLines();
    }

    /** Room for more numbers. */
    public void addLines() {
        for (int i = 0; i < SPARE_LINES; i++) {
            phones.add(new PhoneInput());
        }
    }

    public String save() {
        desk.change(new HospitalForm(
                version,
                name,
                address,
                phones.stream().filter(PhoneInput::isUsed).map(PhoneInput::line).toList(),
                notices,
                languages(),
                timeZone,
                currency));
        Said.done("organization", "hospital.saved");
        return "/organization/hospital?faces-redirect=true";
    }

    private List<String> languages() {
        return Languages.ALL.stream()
                .map(Locale::getLanguage)
                .filter(language -> Boolean.TRUE.equals(spoken.get(language)))
                .toList();
    }

    /** Language to whether the hospital speaks it. */
    public Map<String, Boolean> getSpoken() {
        return spoken;
    }

    /** Language to emergency notice. */
    public Map<String, String> getNotices() {
        return notices;
    }

    public List<PhoneInput> getPhones() {
        return phones;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }
}
