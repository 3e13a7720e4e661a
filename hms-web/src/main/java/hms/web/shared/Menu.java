package hms.web.shared;

import hms.platform.Roles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages this person may open, in the order of the side menu. */
@Named
@RequestScoped
public class Menu {

    /** One page: key of its words ({@code menu.key}), address, icon, and the roles that open it. */
    public record MenuEntry(String key, String address, String icon, List<String> roles) {}

    private static final List<String> CLINICAL = List.of(Roles.RECEPTIONIST, Roles.NURSE, Roles.DOCTOR);

    private static final List<String> CASH = List.of(Roles.CASHIER, Roles.RECEPTIONIST);

    private static final List<MenuEntry> ALL = List.of(
            new MenuEntry("admin.home", "/admin/home", "pi pi-home", List.of(Roles.ADMIN)),
            new MenuEntry("scheduling.today", "/scheduling/today", "pi pi-calendar", List.of(Roles.RECEPTIONIST)),
            new MenuEntry("scheduling.book", "/scheduling/book", "pi pi-calendar-plus", List.of(Roles.RECEPTIONIST)),
            new MenuEntry("scheduling.mine", "/scheduling/mine", "pi pi-calendar", List.of(Roles.DOCTOR)),
            new MenuEntry("clinical.my-patients", "/clinical/my-patients", "pi pi-heart", List.of(Roles.DOCTOR)),
            new MenuEntry("clinical.entry", "/clinical/entry", "pi pi-list", List.of(Roles.DATA_ENTRY)),
            new MenuEntry(
                    "reporting.dashboard",
                    "/reporting/dashboard",
                    "pi pi-chart-bar",
                    List.of(Roles.MANAGER, Roles.ADMIN)),
            new MenuEntry("patients.home", "/patients/home", "pi pi-home", CLINICAL),
            new MenuEntry("patients.search", "/patients/search", "pi pi-search", CLINICAL),
            new MenuEntry("patients.register", "/patients/register", "pi pi-user-plus", List.of(Roles.RECEPTIONIST)),
            new MenuEntry("inpatient.ward", "/inpatient/ward", "pi pi-list", List.of(Roles.NURSE, Roles.DOCTOR)),
            new MenuEntry("inpatient.map", "/inpatient/map", "pi pi-table", CLINICAL),
            new MenuEntry("inpatient.admissions", "/inpatient/admissions", "pi pi-sign-in", CLINICAL),
            new MenuEntry("patients.import", "/patients/import", "pi pi-upload", List.of(Roles.PATIENT_IMPORT)),
            new MenuEntry("billing.cash", "/billing/cash", "pi pi-wallet", CASH),
            new MenuEntry("billing.bills", "/billing/bills", "pi pi-file", CASH),
            new MenuEntry("admin.users", "/admin/users", "pi pi-users", List.of(Roles.ADMIN)),
            new MenuEntry("admin.groups", "/admin/groups", "pi pi-sitemap", List.of(Roles.ADMIN)),
            new MenuEntry("admin.requests", "/admin/requests", "pi pi-inbox", List.of(Roles.ADMIN)),
            new MenuEntry("platform.mail", "/platform/mail", "pi pi-envelope", List.of(Roles.ADMIN)),
            new MenuEntry("platform.jobs", "/platform/jobs", "pi pi-heart", List.of(Roles.ADMIN)),
            new MenuEntry("platform.settings", "/platform/settings", "pi pi-cog", List.of(Roles.ADMIN)),
            new MenuEntry("organization.hospital", "/organization/hospital", "pi pi-building", List.of(Roles.ADMIN)),
            new MenuEntry(
                    "organization.departments", "/organization/departments", "pi pi-th-large", List.of(Roles.ADMIN)),
            new MenuEntry(
                    "organization.practitioners", "/organization/practitioners", "pi pi-id-card", List.of(Roles.ADMIN)),
            new MenuEntry(
                    "organization.specialties", "/organization/specialties", "pi pi-bookmark", List.of(Roles.ADMIN)),
            new MenuEntry("inpatient.wards", "/inpatient/wards", "pi pi-table", List.of(Roles.ADMIN)),
            new MenuEntry(
                    "scheduling.availability", "/scheduling/availability", "pi pi-calendar", List.of(Roles.ADMIN)),
            new MenuEntry("scheduling.settings", "/scheduling/settings", "pi pi-sliders-h", List.of(Roles.ADMIN)),
            new MenuEntry("billing.prices", "/billing/prices", "pi pi-tags", List.of(Roles.ADMIN)),
            new MenuEntry("billing.settings", "/billing/settings", "pi pi-sliders-h", List.of(Roles.ADMIN)),
            new MenuEntry("audit.events", "/audit/events", "pi pi-eye", List.of(Roles.PRIVACY_OFFICER)));

    private static final MenuEntry SETTINGS = new MenuEntry("account.me", "/account/me", "pi pi-cog", List.of());

    @Inject
    Me me;

    /** The folders that the pages of the menu lie in: everything below them needs signing in. */
    public static Set<String> folders() {
        return Stream.concat(ALL.stream(), Stream.of(SETTINGS))
                .map(each -> each.address().split("/")[1])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public List<MenuEntry> getEntries() {
        return ALL.stream().filter(each -> me.mayAny(each.roles())).toList();
    }

    /** Every place to go to: the menu, and what is not in it. */
    public List<MenuEntry> getPlaces() {
        return Stream.concat(getEntries().stream(), Stream.of(SETTINGS)).toList();
    }

    /** Whether the patient search in the top bar is of use to this person. */
    public boolean isPatientSearch() {
        return me.mayAny(CLINICAL);
    }
}
