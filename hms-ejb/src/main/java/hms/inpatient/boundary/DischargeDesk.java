package hms.inpatient.boundary;

import hms.clinical.entity.Disposition;
import hms.clinical.entity.Encounter;
import hms.inpatient.DischargeBlocker;
import hms.inpatient.control.Census;
import hms.inpatient.control.Discharging;
import hms.inpatient.control.PatientsToAdmit;
import hms.inpatient.entity.Admission;
import hms.inpatient.entity.InpatientRow;
import hms.patients.Reader;
import hms.patients.entity.PatientsRule;
import hms.platform.AboutPatient;
import hms.platform.Act;
import hms.platform.Refusal;
import hms.platform.Roles;
import hms.platform.SubmitTokens;
import hms.platform.UseCase;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where a stay ends: after the doctor's word, and once nothing is open any more. */
@Stateless
@UseCase
@DenyAll
public class DischargeDesk {

    @Resource
    SessionContext session;

    @Inject
    PatientsToAdmit patients;

    @Inject
    Discharging discharging;

    @Inject
    Census census;

    @Inject
    SubmitTokens tokens;

    /** The patient leaves now. Submits with one token discharge once. */
    public record DischargePatient(@NotNull UUID token, @NotNull Long patientId, @NotNull Long encounterId)
            implements AboutPatient, Serializable {}

    /**
     * How far the discharge of a patient is.
     *
     * @param row where the patient lies; null after the discharge
     * @param disposition where the patient goes; null before the doctor's word
     * @param blockers everything that keeps the patient here, empty for nothing
     */
    public record DischargeCheck(
            Long patientId,
            Long encounterId,
            InpatientRow row,
            String doctor,
            Instant admittedAt,
            Instant clinicallyDischargedAt,
            Disposition disposition,
            Instant dischargedAt,
            List<DischargeBlocker> blockers)
            implements AboutPatient, Serializable {}

    /** What keeps the patient of this contact here, each with who can settle it and where. */
    @RolesAllowed(Roles.RECEPTIONIST)
    @UseCase(Act.READ)
    public DischargeCheck check(long encounterId) {
        Admission admission = discharging.admission(encounterId);
        patients.find(Reader.of(session), admission.patientId());
        Optional<InpatientRow> row = census.ofEncounter(encounterId);
        Encounter encounter = admission.getEncounter();
        return new DischargeCheck(
                admission.patientId(),
                encounterId,
                row.orElse(null),
                encounter.getPractitioner().getFullName(),
                admission.getAdmittedAt(),
                encounter.getClinicallyDischargedAt(),
                encounter.getDisposition(),
                admission.getDischargedAt(),
                row.isEmpty() ? List.of() : discharging.blockers(admission));
    }

    /** Ends the stay; the admission's id. */
    @RolesAllowed(Roles.RECEPTIONIST)
    @UseCase(Act.CHANGE)
    public long discharge(@Valid @NotNull DischargePatient wish) {
        Optional<Long> earlier = tokens.earlier(wish.token());
        if (earlier.isPresent()) {
            return earlier.get();
        }
        patients.find(Reader.of(session), wish.patientId());
        boolean theirs = discharging.patientOf(wish.encounterId()).equals(Optional.of(wish.patientId()));
        Refusal.refuseIf(!theirs, PatientsRule.WRONG_PATIENT);
        long admission = discharging.discharge(
                wish.encounterId(), session.getCallerPrincipal().getName());
        tokens.settle(wish.token(), admission);
        return admission;
    }
}
