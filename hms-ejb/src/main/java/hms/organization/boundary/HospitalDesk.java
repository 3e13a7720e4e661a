package hms.organization.boundary;

import hms.organization.MoneyInUse;
import hms.organization.control.Departments;
import hms.organization.entity.DepartmentRow;
import hms.organization.entity.Hospital;
import hms.organization.entity.HospitalPhone;
import hms.platform.Act;
import hms.platform.Because;
import hms.platform.Languages;
import hms.platform.PlatformRule;
import hms.platform.Refusal;
import hms.platform.Roles;
import hms.platform.Settings;
import hms.platform.UseCase;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What the hospital tells of itself, and where an administrator changes it. */
@Stateless
@UseCase
@DenyAll
public class HospitalDesk {

    @PersistenceContext
    EntityManager em;

    @Inject
    Departments departments;

    @Inject
    @Any
    Instance<MoneyInUse> money;

    @Inject
    Event<Settings.Changed> changed;

    /** A number to call and what it is for. */
    public record PhoneLine(
            @NotBlank @Size(max = 60) String label,
            @NotBlank @Pattern(regexp = "[+0-9][0-9 ()./-]{2,39}") String number)
            implements Serializable {}

    /** What everybody may know: for the public page. Departments that are open, in the order of the tree. */
    public record HospitalCard(
            String name,
            String address,
            List<PhoneLine> phones,
            Map<String, String> notices,
            List<String> languages,
            String timeZone,
            String currency,
            List<DepartmentRow> departments)
            implements Serializable {

        /** The emergency notice in this language, else in the fall-back one, else in any; empty if there is none. */
        public String emergencyNotice(String language) {
            String fallBack = notices.get(Languages.ALL.get(0).getLanguage());
            return notices.getOrDefault(
                    Languages.nearest(Locale.forLanguageTag(language)).getLanguage(),
                    fallBack != null
                            ? fallBack
                            : notices.values().stream().findFirst().orElse(""));
        }
    }

    /** The hospital's data as a form: read, changed, and handed back with the version that was read. */
    public record HospitalForm(
            @NotNull Long version,
            @NotBlank @Size(max = 120) String name,
            @Size(max = 500) String address,
            @NotNull @Size(max = 12) @Valid List<PhoneLine> phones,
            @NotNull Map<String, @Size(max = 500) String> notices,
            @NotNull List<String> languages,
            @NotBlank String timeZone,
            @NotBlank String currency)
            implements Serializable {}

    /** The hospital's card. */
    @PermitAll
    @Because("The public page shows it to everybody, before anybody signs in.")
    @UseCase(Act.READ)
    public HospitalCard card() {
        Hospital hospital = em.find(Hospital.class, Hospital.THE_ONE);
        return new HospitalCard(
                hospital.getName(),
                hospital.getAddress(),
                phones(hospital),
                hospital.getNotices(),
                hospital.getLanguages(),
                hospital.getTimeZone().getId(),
                hospital.getCurrency().getCurrencyCode(),
                departments.tree(false));
    }

    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.READ)
    public HospitalForm form() {
        Hospital hospital = em.find(Hospital.class, Hospital.THE_ONE);
        return new HospitalForm(
                hospital.getVersion(),
                hospital.getName(),
                hospital.getAddress(),
                phones(hospital),
                hospital.getNotices(),
                hospital.getLanguages(),
                hospital.getTimeZone().getId(),
                hospital.getCurrency().getCurrencyCode());
    }

    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CHANGE)
    public void change(@Valid @NotNull HospitalForm form) {
        // Phones and notices are tables of their own: without force their change would leave the version as it was.
        Hospital hospital = em.find(Hospital.class, Hospital.THE_ONE, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        Refusal.refuseIf(hospital.getVersion() != form.version(), PlatformRule.STALE);
        Map<String, Object> before = told(hospital);
        hospital.introduce(form.name(), form.address(), numbered(form.phones()));
        hospital.announce(new HashMap<>(form.notices()));
        hospital.speak(form.languages());
        hospital.reckon(form.timeZone(), form.currency(), isMoneyInUse());
        changed.fire(Settings.Changed.between(before, told(hospital)));
    }

    private static Map<String, Object> told(Hospital hospital) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("TIME_ZONE", hospital.getTimeZone());
        told.put("CURRENCY", hospital.getCurrency());
        told.put("LANGUAGES", String.join(" ", hospital.getLanguages()));
        told.put("NAME", hospital.getName());
        told.put("ADDRESS", hospital.getAddress());
        told.put(
                "PHONES",
                phones(hospital).stream()
                        .map(line -> line.label() + ": " + line.number())
                        .toList());
        told.put(
                "NOTICES",
                new TreeMap<>(hospital.getNotices())
                        .entrySet().stream()
                                .map(each -> each.getKey() + ": " + each.getValue())
                                .toList());
        return told;
    }

    private boolean isMoneyInUse() {
        return money.stream().anyMatch(MoneyInUse::isThere);
    }

    private static List<PhoneLine> phones(Hospital hospital) {
        return hospital.getPhones().stream()
                .map(phone -> new PhoneLine(phone.getLabel(), phone.getNumber()))
                .toList();
    }

    private static List<HospitalPhone> numbered(List<PhoneLine> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(place -> new HospitalPhone(
                        place, lines.get(place).label(), lines.get(place).number()))
                .toList();
    }
}
