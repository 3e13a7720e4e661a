package hms.organization.entity;

import hms.platform.BaseEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Locale;

/** A field of medicine under which patients look for a doctor. */
@Entity
@Table(name = "specialty")
public class Specialty extends BaseEntity {

    private static final long serialVersionUID = 1L;

    private String code;

    private String name;

    private boolean active = true;

    protected Specialty() {}

    public static Specialty named(String code, String name) {
        Specialty specialty = new Specialty();
        specialty.rename(code, name);
        return specialty;
    }

    public void rename(String newCode, String newName) {
        code = newCode.strip().toUpperCase(Locale.ROOT);
        name = newName.strip();
    }

    /** Kept for the records, chosen no more. */
    public void retire() {
        active = false;
    }

    public void revive() {
        active = true;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public boolean isActive() {
        return active;
    }
}
