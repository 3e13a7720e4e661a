package hms.patients.entity;

import static hms.patients.entity.PatientsRule.INACTIVE;
import static hms.platform.Refusal.refuseIf;

import hms.platform.AboutPatient;
import hms.platform.BaseEntity;
import hms.platform.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A person this hospital knows, by the number it gave and by what the person told the front desk. */
@Entity
@Table(name = "patient")
public class Patient extends BaseEntity implements AboutPatient {

    private static final long serialVersionUID = 1L;

    private String mrn;

    @Embedded
    private PersonName name;

    @OneToMany(mappedBy = "patient", cascade = CascadeType.PERSIST, orphanRemoval = true)
    private Set<NameWord> words = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "patient_name_sound", joinColumns = @JoinColumn(name = "patient_id"))
    @Column(name = "sound")
    private Set<String> sounds = new HashSet<>();

    @Embedded
    private LifeSpan life;

    @Enumerated(EnumType.STRING)
    private Gender gender;

    private String language;

    @Embedded
    private PrivateDetails details;

    @Embedded
    private PatientStatus status = new PatientStatus();

    @Embedded
    private LookAlikeOverride lookAlike;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "registered_by")
    private String registeredBy;

    @OneToMany(mappedBy = "patient", cascade = CascadeType.PERSIST)
    @OrderBy("system, value")
    private List<PatientIdentifier> identifiers = new ArrayList<>();

    @OneToMany(mappedBy = "patient", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("addedAt")
    private List<EmergencyContact> contacts = new ArrayList<>();

    @OneToMany(mappedBy = "patient", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Coverage> coverages = new ArrayList<>();

    protected Patient() {}

    /** A new patient under this number, from what was told on this day. */
    public static Patient register(String mrn, Demographics told, LocalDate today, Instant at, String by) {
        Patient patient = new Patient();
        patient.mrn = mrn;
        patient.registeredAt = at;
        patient.registeredBy = by;
        patient.take(told, today);
        return patient;
    }

    /** Corrects what was told; a record out of use is reactivated first. */
    public void correct(Demographics told, LocalDate today) {
        refuseIf(!isActive(), INACTIVE);
        take(told, today);
    }

    /** Has died on this day. */
    public void die(LocalDate on) {
        life = life.endedOn(on);
    }

    private void take(Demographics told, LocalDate today) {
        name = new PersonName(told.getPrefix(), told.getGiven(), told.getFamily());
        life = new LifeSpan(told, today);
        gender = told.getGender();
        language = Trimmed.orNull(told.getLanguage());
        details = new PrivateDetails(told, getId());
        keepWords(NameKeys.words(name.getFamily(), name.getGiven()));
        sounds.clear();
        sounds.addAll(NameKeys.sounds(name.getFamily(), name.getGiven()));
    }

    /** Words that stay are kept: a row deleted and written again in one flush would meet its own key. */
    private void keepWords(Collection<String> wanted) {
        Set<String> missing = new HashSet<>(wanted);
        words.removeIf(each -> !missing.remove(each.getWord()));
        words.forEach(each -> each.sortAs(name.getSortName()));
        missing.forEach(word -> words.add(new NameWord(this, word, name.getSortName())));
    }

    /** What was told, as a form to look at or to correct. */
    public Demographics told() {
        Demographics told = new Demographics();
        told.setPrefix(name.getPrefix());
        told.setGiven(name.getGiven());
        told.setFamily(name.getFamily());
        told.setBirthDate(life.getBirthDate());
        told.setBirthDateEstimated(life.isBirthDateEstimated());
        told.setDeceased(life.isDeceased());
        told.setDeceasedOn(life.getDeceasedOn());
        told.setGender(gender);
        told.setLanguage(language);
        if (details != null) { // all its columns are null
            told.setPhone(PhoneNumbers.shown(details.phone(getId())));
            told.setEmail(details.email(getId()));
            told.setNationalId(details.nationalId(getId()));
            told.setAddress(details.address(getId()));
        }
        return told;
    }

    /** Remembers that the patient was registered although this one looks alike. */
    public void registeredDespite(long otherId, int score, String reason) {
        lookAlike = new LookAlikeOverride(getId(), otherId, score, reason);
    }

    public void deactivate(InactiveReason reason, String note) {
        status.deactivate(getId(), reason, note);
    }

    public void reactivate() {
        status.reactivate();
    }

    /** Another system's name for this patient. */
    public void identify(String system, String value) {
        identifiers.add(new PatientIdentifier(this, system, value));
    }

    public EmergencyContact addContact(String fullName, Relationship relationship, String phone, Instant at) {
        refuseIf(!isActive(), INACTIVE);
        EmergencyContact contact = new EmergencyContact(this, fullName, relationship, phone, at);
        contacts.add(contact);
        return contact;
    }

    /** Takes a contact off; one of another patient is none of this one's. */
    public void removeContact(long contactId) {
        refuseIf(!contacts.removeIf(each -> each.getId() == contactId), PatientsRule.WRONG_PATIENT);
    }

    public Coverage addCoverage(String payer, String policyNumber, LocalDate from, LocalDate to) {
        refuseIf(!isActive(), INACTIVE);
        Coverage coverage = new Coverage(this, payer, policyNumber, from, to);
        coverages.add(coverage);
        return coverage;
    }

    /** The insurance ends with this day. */
    public void endCoverage(long coverageId, LocalDate on) {
        coverages.stream()
                .filter(each -> each.getId() == coverageId)
                .findFirst()
                .orElseThrow(() -> Refusal.of(PatientsRule.WRONG_PATIENT))
                .end(on);
    }

    /** The same patient with contacts, insurance and identifiers read, to be handed out of the transaction. */
    public Patient complete() {
        int unused = identifiers.size() + contacts.size() + coverages.size();
        return this;
    }

    @Override
    public Long patientId() {
        return getId();
    }

    public boolean isActive() {
        return status.isActive();
    }

    /** Why the record is out of use, in the words of who took it out; null where nothing was said. */
    public String getInactiveNote() {
        return status.note(getId());
    }

    /** Why it was registered although another looks alike; null where none did. */
    public String getLookAlikeReason() {
        return lookAlike == null ? null : lookAlike.reason(getId());
    }

    public String getMrn() {
        return mrn;
    }

    public PersonName getName() {
        return name;
    }

    public LifeSpan getLife() {
        return life;
    }

    public Gender getGender() {
        return gender;
    }

    /** The language the patient speaks, as a tag; null where nobody asked. */
    public String getLanguage() {
        return language;
    }

    public PatientStatus getStatus() {
        return status;
    }

    public LookAlikeOverride getLookAlike() {
        return lookAlike;
    }

    public Instant getRegisteredAt() {
        return registeredAt;
    }

    public String getRegisteredBy() {
        return registeredBy;
    }

    public List<PatientIdentifier> getIdentifiers() {
        return List.copyOf(identifiers);
    }

    public List<EmergencyContact> getContacts() {
        return List.copyOf(contacts);
    }

    public List<Coverage> getCoverages() {
        return List.copyOf(coverages);
    }
}
