package hms.patients.boundary;

import hms.patients.Reader;
import hms.patients.control.Patients;
import hms.patients.control.RegistrationSheet;
import hms.patients.entity.Patient;
import hms.patients.entity.Relationship;
import hms.platform.AboutPatient;
import hms.platform.Act;
import hms.platform.HospitalDay;
import hms.platform.Languages;
import hms.platform.Roles;
import hms.platform.UseCase;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;

/** What belongs to a patient's registration: whom to call, who pays, and the sheet to sign. */
@Stateless
@UseCase
@DenyAll
public class PatientFileDesk {

    @Resource
    SessionContext session;

    @Inject
    Patients patients;

    @Inject
    RegistrationSheet sheets;

    @Inject
    HospitalDay day;

    /** Whom to call, decided on this version of the patient. */
    public record AddContact(
            @NotNull Long patientId,
            long version,
            @NotBlank @Size(max = 200) String fullName,
            @NotNull Relationship relationship,
            @Size(max = 80) String phone)
            implements AboutPatient, Serializable {}

    /** Who pays, decided on this version of the patient. */
    public record AddCoverage(
            @NotNull Long patientId,
            long version,
            @NotBlank @Size(max = 160) String payer,
            @NotBlank @Size(max = 80) String policyNumber,
            LocalDate validFrom,
            LocalDate validTo)
            implements AboutPatient, Serializable {}

    /** One contact or insurance of this patient, in this version of the patient. */
    public record PartOfPatient(@NotNull Long patientId, long version, @NotNull Long partId)
            implements AboutPatient, Serializable {}

    /** A printed document. */
    public static final class Sheet implements AboutPatient, Serializable {

        private static final long serialVersionUID = 1L;

        private final Long patientId;
        private final String fileName;
        private final byte[] pdf;

        Sheet(Long patientId, String fileName, byte[] pdf) {
            this.patientId = patientId;
            this.fileName = fileName;
            this.pdf = pdf.clone();
        }

        @Override
        public Long patientId() {
            return patientId;
        }

        public String fileName() {
            return fileName;
        }

        public byte[] pdf() {
            return pdf.clone();
        }
    }

    @RolesAllowed(Roles.RECEPTIONIST)
    @UseCase(Act.CHANGE)
    public void addContact(@NotNull @Valid AddContact wish) {
        toChange(wish.patientId(), wish.version())
                .addContact(wish.fullName(), wish.relationship(), wish.phone(), day.now());
    }

    @RolesAllowed(Roles.RECEPTIONIST)
    @UseCase(Act.CHANGE)
    public void removeContact(@NotNull @Valid PartOfPatient wish) {
        toChange(wish.patientId(), wish.version()).removeContact(wish.partId());
    }

    @RolesAllowed(Roles.RECEPTIONIST)
    @UseCase(Act.CHANGE)
    public void addCoverage(@NotNull @Valid AddCoverage wish) {
        toChange(wish.patientId(), wish.version())
                .addCoverage(wish.payer(), wish.policyNumber(), wish.validFrom(), wish.validTo());
    }

    /** The insurance pays until today. */
    @RolesAllowed(Roles.RECEPTIONIST)
    @UseCase(Act.CHANGE)
    public void endCoverage(@NotNull @Valid PartOfPatient wish) {
        toChange(wish.patientId(), wish.version()).endCoverage(wish.partId(), day.today());
    }

    /** The registration sheet as PDF, in the nearest language that HMS speaks. */
    @RolesAllowed({Roles.RECEPTIONIST, Roles.DOCTOR, Roles.NURSE})
    @UseCase(Act.PRINT)
    public Sheet registrationSheet(long patientId, @NotNull @Size(max = 35) String language) {
        Patient patient = patients.toRead(Reader.of(session), patientId).complete();
        byte[] pdf = sheets.of(patient, Languages.nearest(Locale.forLanguageTag(language)), day.today());
        return new Sheet(patientId, "registration-" + patient.getMrn() + ".pdf", pdf);
    }

    private Patient toChange(long patientId, long version) {
        return patients.toChange(Reader.of(session), patientId, version);
    }
}
