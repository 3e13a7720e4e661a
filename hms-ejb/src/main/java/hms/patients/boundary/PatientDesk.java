package hms.patients.boundary;

import hms.audit.UseCaseNotes;
import hms.patients.Reader;
import hms.patients.control.Corrections;
import hms.patients.control.Enrolment;
import hms.patients.control.OpenedPatients;
import hms.patients.control.Patients;
import hms.patients.control.Retirement;
import hms.patients.entity.Demographics;
import hms.patients.entity.InactiveReason;
import hms.patients.entity.LookAlike;
import hms.patients.entity.Patient;
import hms.platform.AboutPatient;
import hms.platform.Act;
import hms.platform.Roles;
import hms.platform.UseCase;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Registering people once, and keeping right what they told us. */
@Stateless
@UseCase
@DenyAll
public class PatientDesk {

    @Resource
    SessionContext session;

    @Inject
    Patients patients;

    @Inject
    Enrolment enrolment;

    @Inject
    OpenedPatients opened;

    @Inject
    UseCaseNotes notes;

    @Inject
    Corrections corrections;

    @Inject
    Retirement retirement;

    /** A new patient, with the reason if somebody looks alike. Submits with one token make one patient. */
    public record RegisterPatient(
            @NotNull UUID token, @NotNull @Valid Demographics told, @Size(max = 250) String despite)
            implements AboutPatient, Serializable {

        @Override
        public Long patientId() {
            return null;
        }
    }

    /** What is told now, decided on this version of what was told before. */
    public record CorrectPatient(@NotNull Long patientId, long version, @NotNull @Valid Demographics told)
            implements AboutPatient, Serializable {}

    /** Out of use, and why. */
    public record DeactivatePatient(
            @NotNull Long patientId, long version, InactiveReason reason, @Size(max = 250) String note)
            implements AboutPatient, Serializable {}

    /** In use again. */
    public record ReactivatePatient(@NotNull Long patientId, long version) implements AboutPatient, Serializable {}

    /** The patient with contacts, insurance and identifiers. */
    @RolesAllowed({Roles.RECEPTIONIST, Roles.DOCTOR, Roles.NURSE})
    @UseCase(Act.READ)
    public Patient find(long patientId) {
        Patient patient = patients.toRead(Reader.of(session), patientId).complete();
        opened.opened(session.getCallerPrincipal().getName(), patientId);
        return patient;
    }

    /** Who is registered already and may be the same person, likeliest first. */
    @RolesAllowed(Roles.RECEPTIONIST)
    @UseCase(Act.READ)
    public List<LookAlike> lookAlikes(@NotNull @Valid Demographics told) {
        return enrolment.lookAlikes(told);
    }

    @RolesAllowed(Roles.RECEPTIONIST)
    @UseCase(Act.CREATE)
    public long register(@NotNull @Valid RegisterPatient wish) {
        return enrolment.enrol(
                wish.token(),
                wish.told(),
                wish.despite(),
                session.getCallerPrincipal().getName());
    }

    @RolesAllowed(Roles.RECEPTIONIST)
    @UseCase(Act.CHANGE)
    public void correct(@NotNull @Valid CorrectPatient wish) {
        corrections.correct(
                patients.toChange(Reader.of(session), wish.patientId(), wish.version()),
                wish.told(),
                session.getCallerPrincipal().getName());
    }

    @RolesAllowed(Roles.PATIENT_DEACTIVATE)
    @UseCase(Act.CHANGE)
    public void deactivate(@NotNull @Valid DeactivatePatient wish) {
        retirement.retire(
                patients.toChange(Reader.of(session), wish.patientId(), wish.version()), wish.reason(), wish.note());
        notes.because(wish.reason().name());
    }

    @RolesAllowed(Roles.PATIENT_DEACTIVATE)
    @UseCase(Act.CHANGE)
    public void reactivate(@NotNull @Valid ReactivatePatient wish) {
        patients.toChange(Reader.of(session), wish.patientId(), wish.version()).reactivate();
    }
}
