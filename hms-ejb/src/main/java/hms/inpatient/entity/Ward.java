package hms.inpatient.entity;

import static hms.platform.Refusal.refuseIf;

import hms.organization.entity.Department;
import hms.organization.entity.Practitioner;
import hms.organization.entity.PractitionerKind;
import hms.platform.BaseEntity;
import hms.platform.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** A part of the hospital where patients lie. */
@Entity
@Table(name = "ward")
public class Ward extends BaseEntity {

    private static final long serialVersionUID = 1L;

    private String code;

    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "department_id")
    private Department department;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "practitioner_id")
    private Practitioner doctor;

    @ElementCollection
    @CollectionTable(name = "ward_staff", joinColumns = @JoinColumn(name = "ward_id"))
    @Column(name = "username")
    private Set<String> staff = new HashSet<>();

    private boolean active = true;

    protected Ward() {}

    /** A new ward of this department; with null, no doctor is in charge unless one is named at each admission. */
    public static Ward open(String code, String name, Department department, Practitioner doctor) {
        Ward ward = new Ward();
        ward.rename(code, name);
        ward.belong(department);
        ward.putInCharge(doctor);
        return ward;
    }

    public void rename(String newCode, String newName) {
        code = newCode.strip().toUpperCase(Locale.ROOT);
        name = newName.strip();
    }

    /** To this department, which must be open. */
    public void belong(Department newDepartment) {
        if (!newDepartment.isActive()) {
            throw Refusal.of(InpatientRule.DEPARTMENT_CLOSED).on("department");
        }
        department = newDepartment;
    }

    /** Who is in charge of patients here unless somebody else is named; null for nobody. */
    public void putInCharge(Practitioner newDoctor) {
        if (newDoctor != null && !isDoctorHere(newDoctor)) {
            throw Refusal.of(InpatientRule.NOT_A_DOCTOR).on("doctor");
        }
        doctor = newDoctor;
    }

    /** Whether this practitioner may be in charge of patients. */
    public static boolean isDoctorHere(Practitioner practitioner) {
        return practitioner.getKind() == PractitionerKind.DOCTOR && practitioner.isActive();
    }

    /** Who signs in under this name works here from now on. */
    public void join(String username) {
        staff.add(username);
    }

    public void leave(String username) {
        staff.remove(username);
    }

    /** Closes it: kept for the records, nobody is put there. */
    public void close(boolean patientsWithin) {
        refuseIf(!active, InpatientRule.WARD_CLOSED);
        refuseIf(patientsWithin, InpatientRule.WARD_IN_USE);
        active = false;
    }

    public void reopen() {
        refuseIf(active, InpatientRule.WARD_OPEN);
        refuseIf(!department.isActive(), InpatientRule.DEPARTMENT_CLOSED);
        active = true;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public Department getDepartment() {
        return department;
    }

    public Practitioner getDoctor() {
        return doctor;
    }

    /** Names that the people who work here sign in with. */
    public Set<String> getStaff() {
        return Set.copyOf(staff);
    }

    public boolean isActive() {
        return active;
    }
}
