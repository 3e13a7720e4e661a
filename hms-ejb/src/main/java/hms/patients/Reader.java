package hms.patients;

import static hms.platform.Refusal.refuseIf;

import hms.patients.entity.PatientsRule;
import hms.platform.Roles;
import jakarta.ejb.EJBContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who asks: the name the person signed in with, and the roles and rights the server vouches for. */
public record Reader(String username, Set<String> roles) {

    public Reader {
        roles = Set.copyOf(roles);
    }

    /** The caller of this desk. */
    public static Reader of(EJBContext desk) {
        Set<String> held = Stream.of(Roles.ROLES, Roles.RIGHTS)
                .flatMap(List::stream)
                .filter(desk::isCallerInRole)
                .collect(Collectors.toSet());
        return new Reader(desk.getCallerPrincipal().getName(), held);
    }

    /** Refuses whoever may read a list of patients, and not take it away as a file. */
    public void demandExport() {
        refuseIf(!isAny(Roles.PATIENT_EXPORT), PatientsRule.EXPORT_NOT_GRANTED);
    }

    /** Whether the person holds one of these roles. */
    public boolean isAny(String... wanted) {
        return Stream.of(wanted).anyMatch(roles::contains);
    }
}
