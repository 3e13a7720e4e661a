package hms.inpatient.boundary;

import hms.audit.UseCaseNotes;
import hms.inpatient.control.Admitting;
import hms.inpatient.control.Admitting.Wanted;
import hms.inpatient.control.Census;
import hms.inpatient.control.PatientsToAdmit;
import hms.inpatient.control.Wards;
import hms.inpatient.entity.DoctorRow;
import hms.inpatient.entity.InpatientRow;
import hms.patients.Reader;
import hms.patients.entity.Patient;
import hms.platform.AboutPatient;
import hms.platform.Act;
import hms.platform.Roles;
import hms.platform.Slice;
import hms.platform.SubmitTokens;
import hms.platform.UseCase;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where patients are put into beds, and moved to others. */
@Stateless
@UseCase
@DenyAll
public class AdmissionDesk {

    private static final int MOST_EXPORTED = 1000;

    @Resource
    SessionContext session;

    @Inject
    PatientsToAdmit patients;

    @Inject
    Admitting admitting;

    @Inject
    Census census;

    @Inject
    Wards wards;

    @Inject
    SubmitTokens tokens;

    @Inject
    UseCaseNotes notes;

    /**
     * Into this bed, in charge of this doctor, or with null of the ward's; with a reason where the room is kept for the
     * other sex. Submits with one token admit once.
     */
    public record AdmitPatient(
            @NotNull UUID token,
            @NotNull Long patientId,
            Long bedId,
            Long doctorId,
            @Size(max = 500) String reason,
            @Size(max = 200) String despite)
            implements AboutPatient, Serializable {}

    /** From the bed of this stay into another one. Submits with one token move once. */
    public record TransferPatient(
            @NotNull UUID token,
            @NotNull Long patientId,
            @NotNull Long stayId,
            Long bedId,
            @Size(max = 200) String despite)
            implements AboutPatient, Serializable {}

    /** Which of those who lie here: of one ward or of all, in the charge of one doctor or of any, everybody or only those whom a doctor lets go. */
    public record Admitted(Long wardId, Long doctorId, boolean clearedOnly) implements Serializable {}

    /** Doctors who can be in charge, by name. */
    @RolesAllowed(Roles.RECEPTIONIST)
    @UseCase(Act.READ)
    public List<DoctorRow> doctors() {
        return wards.doctors();
    }

    /** Admits the patient; the new admission's id. */
    @RolesAllowed(Roles.RECEPTIONIST)
    @UseCase(Act.CREATE)
    public long admit(@Valid @NotNull AdmitPatient wish) {
        Optional<Long> earlier = tokens.earlier(wish.token());
        if (earlier.isPresent()) {
            return earlier.get();
        }
        Patient patient = patients.find(Reader.of(session), wish.patientId());
        long admission = admitting.admit(
                patient, new Wanted(wish.bedId(), wish.doctorId(), wish.reason(), wish.despite(), me()));
        notes.because(wish.despite());
        tokens.settle(wish.token(), admission);
        return admission;
    }

    /** Moves the patient to another bed; the new stay's id. */
    @RolesAllowed({Roles.RECEPTIONIST, Roles.NURSE})
    @UseCase(Act.CHANGE)
    public long transfer(@Valid @NotNull TransferPatient wish) {
        Optional<Long> earlier = tokens.earlier(wish.token());
        if (earlier.isPresent()) {
            return earlier.get();
        }
        Patient patient = patients.find(Reader.of(session), wish.patientId());
        long stay =
                admitting.transfer(patient, wish.stayId(), new Wanted(wish.bedId(), null, null, wish.despite(), me()));
        notes.because(wish.despite());
        tokens.settle(wish.token(), stay);
        return stay;
    }

    /** Where this patient lies; empty for somebody who does not lie here. */
    @RolesAllowed({Roles.RECEPTIONIST, Roles.NURSE, Roles.DOCTOR})
    @UseCase(Act.READ)
    public Optional<InpatientRow> where(long patientId) {
        patients.find(Reader.of(session), patientId);
        return census.ofPatient(patientId);
    }

    /** Everybody who lies here, the last admitted first. */
    @RolesAllowed({Roles.RECEPTIONIST, Roles.NURSE, Roles.DOCTOR})
    @UseCase(Act.READ)
    public Slice<InpatientRow> admitted(@NotNull Admitted wish, @Min(0) int first, @Min(1) @Max(100) int size) {
        return census.admitted(wish.wardId(), wish.doctorId(), wish.clearedOnly(), first, size);
    }

    /** The list as a file, up to a thousand rows; reading it is not enough, and neither is the right alone. */
    @RolesAllowed({Roles.RECEPTIONIST, Roles.NURSE, Roles.DOCTOR})
    @UseCase(Act.EXPORT)
    public List<InpatientRow> export(@NotNull Admitted wish) {
        Reader.of(session).demandExport();
        return census.admitted(wish.wardId(), wish.doctorId(), wish.clearedOnly(), 0, MOST_EXPORTED)
                .rows();
    }

    private String me() {
        return session.getCallerPrincipal().getName();
    }
}
