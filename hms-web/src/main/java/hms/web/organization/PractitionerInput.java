package hms.web.organization;

import hms.organization.boundary.PractitionerDesk.PractitionerCard;
import hms.organization.boundary.PractitionerDesk.PractitionerWish;
import hms.organization.entity.PractitionerKind;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is typed about somebody who treats here. */
public class PractitionerInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private PractitionerKind kind = PractitionerKind.DOCTOR;
    private String prefix;
    private String given;
    private String family;
    private Long department;
    private String qualifications;
    private String username;
    private List<Long> specialties = new ArrayList<>();
    private List<String> languages = new ArrayList<>();

    static PractitionerInput of(PractitionerCard card) {
        PractitionerInput input = new PractitionerInput();
        input.kind = card.kind();
        input.prefix = card.prefix();
        input.given = card.given();
        input.family = card.family();
        input.department = card.department();
        input.qualifications = card.qualifications();
        input.username = card.username();
        input.specialties = new ArrayList<>(card.specialties());
        input.languages = new ArrayList<>(card.languages());
        return input;
    }

    PractitionerWish wish(Long version) {
        return new PractitionerWish(
                version,
                kind,
                prefix,
                given,
                family,
                department,
                qualifications,
                Set.copyOf(specialties),
                List.copyOf(languages),
                username);
    }

    public PractitionerKind getKind() {
        return kind;
    }

    public void setKind(PractitionerKind kind) {
        this.kind = kind;
    }

    public String getPrefix() {
        return prefix;
    }

    public void setPrefix(String prefix) {
        this.prefix = prefix;
    }

    public String getGiven() {
        return given;
    }

    public void setGiven(String given) {
        this.given = given;
    }

    public String getFamily() {
        return family;
    }

    public void setFamily(String family) {
        this.family = family;
    }

    public Long getDepartment() {
        return department;
    }

    public void setDepartment(Long department) {
        this.department = department;
    }

    public String getQualifications() {
        return qualifications;
    }

    public void setQualifications(String qualifications) {
        this.qualifications = qualifications;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public List<Long> getSpecialties() {
        return specialties;
    }

    public void setSpecialties(List<Long> specialties) {
        this.specialties = specialties;
    }

    public List<String> getLanguages() {
        return languages;
    }

    public void setLanguages(List<String> languages) {
        this.languages = languages;
    }
}
