package hms.realm;

import java.util.Optional;
import java.util.function.UnaryOperator;

/** Where the hospital's directory is and how it names things: {@code HMS_LDAP_*}, as docs/realms.md tells. */
record DirectorySettings(
        String url,
        String reader,
        String password,
        String users,
        String groups,
        String nameAttribute,
        String memberAttribute,
        String fullNameAttribute,
        String mailAttribute) {

    /** Out of this environment; empty where no directory is named. Where a setting is missing, nobody is found. */
    static Optional<DirectorySettings> of(UnaryOperator<String> environment) {
        return Optional.ofNullable(environment.apply("HMS_LDAP_URL"))
                .filter(url -> !url.isBlank())
                .map(url -> new DirectorySettings(
                        url,
                        text(environment, "HMS_LDAP_BIND_DN", "cn=HMS_LDAP_BIND_DN is not set"),
                        text(environment, "HMS_LDAP_BIND_PASSWORD", "not set"),
                        text(environment, "HMS_LDAP_USERS", "cn=HMS_LDAP_USERS is not set"),
                        text(environment, "HMS_LDAP_GROUPS", "cn=HMS_LDAP_GROUPS is not set"),
                        text(environment, "HMS_LDAP_NAME_ATTRIBUTE", "uid"),
                        text(environment, "HMS_LDAP_MEMBER_ATTRIBUTE", "member"),
                        text(environment, "HMS_LDAP_FULL_NAME_ATTRIBUTE", "cn"),
                        text(environment, "HMS_LDAP_MAIL_ATTRIBUTE", "mail")));
    }

    private static String text(UnaryOperator<String> environment, String name, String otherwise) {
        String given = environment.apply(name);
        return given == null || given.isBlank() ? otherwise : given;
    }
}
