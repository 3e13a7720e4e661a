package hms.matrix;

import hms.platform.Roles;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Somebody who holds exactly these roles and rights; without a name, nobody has signed in. */
record Actor(String username, Set<String> roles) {

    private static final Actor ANONYMOUS = new Actor(null, Set.of());
    private static final Actor WITHOUT_ROLE = new Actor("matrix.none", Set.of());
    private static final Actor DESK_WITH_RIGHT =
            new Actor("matrix.desk.right", Set.of(Roles.RECEPTIONIST, Roles.PATIENT_DEACTIVATE, Roles.PATIENT_EXPORT));
    private static final Actor WARD_WITH_RIGHT =
            new Actor("matrix.ward.right", Set.of(Roles.NURSE, Roles.PATIENT_EXPORT));
    private static final Actor CASH_WITH_RIGHT =
            new Actor("matrix.cash.right", Set.of(Roles.CASHIER, Roles.PATIENT_EXPORT));

    /** One for each role and each right alone, and the five between. */
    static List<Actor> all() {
        Stream<Actor> single = Stream.of(Roles.ROLES, Roles.RIGHTS)
                .flatMap(List::stream)
                .map(role -> new Actor("matrix." + role.toLowerCase(Locale.ROOT).replace('_', '.'), Set.of(role)));
        return Stream.concat(
                        Stream.of(ANONYMOUS, WITHOUT_ROLE, DESK_WITH_RIGHT, WARD_WITH_RIGHT, CASH_WITH_RIGHT), single)
                .toList();
    }

    boolean signedIn() {
        return username != null;
    }

    boolean isAny(String... wanted) {
        return Stream.of(wanted).anyMatch(roles::contains);
    }
}
