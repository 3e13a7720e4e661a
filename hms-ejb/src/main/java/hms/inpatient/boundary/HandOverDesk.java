package hms.inpatient.boundary;

import static hms.platform.Refusal.refuseIf;

import hms.audit.UseCaseNotes;
import hms.clinical.entity.Encounter;
import hms.inpatient.control.HandingOver;
import hms.inpatient.control.PatientsToAdmit;
import hms.inpatient.control.Wards;
import hms.inpatient.entity.DoctorRow;
import hms.inpatient.entity.InpatientRule;
import hms.organization.entity.Practitioner;
import hms.patients.Reader;
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
import java.io.Serializable;
import java.util.List;

/**
 * Where an inpatient is put into the charge of another doctor: by the doctor in charge, or by the front desk, which named that one
 * at the admission. The chart opens to the new doctor and shuts to the one before, unless something else opens it.
 */
@Stateless
@UseCase
@DenyAll
public class HandOverDesk {

    @Resource
    SessionContext session;

    @Inject
    PatientsToAdmit patients;

    @Inject
    HandingOver handing;

    @Inject
    Wards wards;

    @Inject
    UseCaseNotes notes;

    /** Into the charge of this doctor; decided on this version of the stay. */
    public record HandOverPatient(
            @NotNull Long patientId, @NotNull Long encounterId, long version, @NotNull Long doctorId)
            implements AboutPatient, Serializable {}

    /**
     * In whose charge a patient is.
     *
     * @param open whether the stay goes on and the caller may hand the patient over
     * @param others who could be in charge instead, by name; empty where nothing is to be handed over
     */
    public record Charge(
            Long patientId, Long encounterId, Long version, String doctor, boolean open, List<DoctorRow> others)
            implements AboutPatient, Serializable {

        public Charge {
            others = List.copyOf(others);
        }
    }

    /** In whose charge the patient of this contact is. */
    @RolesAllowed({Roles.DOCTOR, Roles.RECEPTIONIST})
    @UseCase(Act.READ)
    public Charge charge(long encounterId) {
        Encounter stay = handing.stay(encounterId);
        patients.find(Reader.of(session), stay.patientId());
        Practitioner doctor = stay.getPractitioner();
        boolean open = !stay.isOver() && mayHandOverFrom(doctor);
        List<DoctorRow> others = open
                ? wards.doctors().stream()
                        .filter(each -> !each.id().equals(doctor.getId()))
                        .toList()
                : List.of();
        return new Charge(stay.patientId(), encounterId, stay.getVersion(), doctor.getFullName(), open, others);
    }

    /** Puts the patient into the charge of another doctor; the trail keeps both names. */
    @RolesAllowed({Roles.DOCTOR, Roles.RECEPTIONIST})
    @UseCase(Act.CHANGE)
    public void handOver(@Valid @NotNull HandOverPatient wish) {
        patients.find(Reader.of(session), wish.patientId());
        Encounter stay = handing.hold(wish.encounterId(), wish.patientId(), wish.version());
        Practitioner from = stay.getPractitioner();
        refuseIf(!mayHandOverFrom(from), InpatientRule.NOT_IN_CHARGE);
        Practitioner to = handing.toDoctor(stay, wish.doctorId());
        notes.about(stay.getId());
        notes.because(told(from) + " → " + told(to));
    }

    private boolean mayHandOverFrom(Practitioner doctor) {
        return session.isCallerInRole(Roles.RECEPTIONIST)
                || session.getCallerPrincipal().getName().equals(doctor.getUsername());
    }

    /** The name to sign in with tells two of one name apart. */
    private static String told(Practitioner doctor) {
        return doctor.getUsername() == null
                ? doctor.getFullName()
                : doctor.getFullName() + " (" + doctor.getUsername() + ")";
    }
}
