package hms.identity.entity;

import hms.platform.Roles;
import java.util.List;
import java.util.Optional;

/** The people of the demo hospital: the same in sample data, tests, documents and screenshots. */
public enum DemoAccounts {
    AMINA("Amina Diallo", "Reception,Cash desk", Roles.RECEPTIONIST + "," + Roles.CASHIER),
    TOM("Tom Baker", "Reception", Roles.RECEPTIONIST),
    GRACE("Grace Otieno", "Nurses", Roles.NURSE),
    ELENA("Dr Elena Petrova", "Doctors", Roles.DOCTOR),
    SAMUEL("Dr Samuel Okoro", "Doctors", Roles.DOCTOR),
    RAVI("Ravi Menon", "Data entry", Roles.DATA_ENTRY),
    CARLOS("Carlos Silva", "Cash desk", Roles.CASHIER),
    SAM("Sam Admin", "Administrators", Roles.ADMIN),
    INES("Ines Moreau", "Privacy office", Roles.PRIVACY_OFFICER),
    LEO("Leo Park", "Management", Roles.MANAGER);

    /** Everybody's password in the demo; production refuses to start while one of these accounts exists. */
    public static final String PASSWORD = "hms demo hospital";

    private final String displayName;
    private final String groups;
    private final String roles;

    DemoAccounts(String displayName, String groups, String roles) {
        this.displayName = displayName;
        this.groups = groups;
        this.roles = roles;
    }

    /** The demo person of this user name. */
    public static Optional<DemoAccounts> of(String username) {
        return List.of(values()).stream()
                .filter(each -> each.username().equals(username))
                .findFirst();
    }

    public String username() {
        return UserAccount.normalise(name());
    }

    public String displayName() {
        return displayName;
    }

    /** Names of the groups, whose grants are rows like any others. */
    public List<String> groups() {
        return List.of(groups.split(","));
    }

    /** What the person works as. */
    public List<String> roles() {
        return List.of(roles.split(","));
    }
}
