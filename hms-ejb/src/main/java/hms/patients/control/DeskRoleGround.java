package hms.patients.control;

import hms.patients.AccessGround;
import hms.patients.Ground;
import hms.patients.Reader;
import hms.platform.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * Front desk, cash desk, doctors, nurses and who enters treatments from paper may find and identify patients of this
 * hospital.
 */
@ApplicationScoped
public class DeskRoleGround implements AccessGround {

    @Override
    public Ground ground() {
        return Ground.DESK_ROLE;
    }

    @Override
    public boolean isUsual(Reader reader) {
        return true;
    }

    @Override
    public Set<Long> among(Reader reader, Set<Long> patients) {
        return reader.isAny(Roles.RECEPTIONIST, Roles.CASHIER, Roles.DOCTOR, Roles.NURSE, Roles.DATA_ENTRY)
                ? patients
                : Set.of();
    }
}
