package hms.organization.entity;

import hms.identity.entity.UserAccount;
import hms.platform.BaseEntity;
import hms.platform.Languages;
import hms.platform.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody who treats patients here, as the hospital presents them. */
@Entity
@Table(name = "practitioner")
public class Practitioner extends BaseEntity {

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    private PractitionerKind kind;

    @Column(name = "name_prefix")
    private String prefix;

    private String given;

    private String family;

    @Column(name = "sort_name")
    private String sortName;

    private String qualifications;

    private String languages = "";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "department_id")
    private Department department;

    @ManyToMany
    @JoinTable(
            name = "practitioner_specialty",
            joinColumns = @JoinColumn(name = "practitioner_id"),
            inverseJoinColumns = @JoinColumn(name = "specialty_id"))
    private Set<Specialty> specialties = new HashSet<>();

    private String username;

    @Column(name = "photo_id")
    private Long photoId;

    private boolean active = true;

    protected Practitioner() {}

    /** Somebody new in this department. */
    public static Practitioner join(
            PractitionerKind kind, String prefix, String given, String family, Department department) {
        Practitioner practitioner = new Practitioner();
        practitioner.practise(kind);
        practitioner.call(prefix, given, family);
        practitioner.work(department);
        return practitioner;
    }

    /** The profession, as it was learned. */
    public void practise(PractitionerKind newKind) {
        kind = newKind;
    }

    public void call(String newPrefix, String newGiven, String newFamily) {
        prefix = newPrefix == null || newPrefix.isBlank() ? null : newPrefix.strip();
        given = newGiven.strip();
        family = newFamily.strip();
        sortName = family + ", " + given;
    }

    /** In this department, which must be open. */
    public void work(Department newDepartment) {
        if (!newDepartment.isActive()) {
            throw Refusal.of(OrganizationRule.DEPARTMENT_CLOSED).on("department");
        }
        department = newDepartment;
    }

    /** What was studied, where the knowledge lies, and in which languages patients are spoken with. */
    public void present(String newQualifications, Collection<Specialty> fields, List<String> spoken) {
        qualifications = newQualifications == null || newQualifications.isBlank() ? null : newQualifications.strip();
        languages = String.join(",", spoken);
        specialties.retainAll(fields);
        specialties.addAll(fields);
    }

    /** The account this person signs in with; null for none. */
    public void signInAs(String newUsername) {
        username = newUsername == null || newUsername.isBlank() ? null : UserAccount.normalise(newUsername);
    }

    /** The picture to show; null for none. */
    public void show(Long newPhotoId) {
        photoId = newPhotoId;
    }

    /** Left the hospital: kept for the records, chosen no more. */
    public void leave() {
        active = false;
    }

    public void comeBack() {
        active = true;
    }

    /** As people address this person: Dr Elena Petrova. */
    public String getFullName() {
        return Stream.of(prefix, given, family)
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    public PractitionerKind getKind() {
        return kind;
    }

    public String getPrefix() {
        return prefix;
    }

    public String getGiven() {
        return given;
    }

    public String getFamily() {
        return family;
    }

    public String getSortName() {
        return sortName;
    }

    public String getQualifications() {
        return qualifications;
    }

    /** Codes of {@link Languages} or of other languages, as ISO 639-1. */
    public List<String> getLanguages() {
        return languages.isEmpty() ? List.of() : List.of(languages.split(","));
    }

    public Department getDepartment() {
        return department;
    }

    public Set<Specialty> getSpecialties() {
        return Set.copyOf(specialties);
    }

    public String getUsername() {
        return username;
    }

    public Long getPhotoId() {
        return photoId;
    }

    public boolean isActive() {
        return active;
    }
}
