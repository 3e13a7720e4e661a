package hms.clinical.boundary;

import hms.clinical.control.Allergies;
import hms.clinical.control.Charts;
import hms.clinical.entity.AllergyCategory;
import hms.clinical.entity.AllergyIntolerance;
import hms.clinical.entity.AllergyReaction;
import hms.clinical.entity.AllergySeverity;
import hms.clinical.entity.AllergyZone;
import hms.patients.Reader;
import hms.platform.AboutPatient;
import hms.platform.Act;
import hms.platform.HospitalDay;
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

/** What a patient must not get. */
@Stateless
@UseCase
@DenyAll
public class AllergyDesk {

    @Resource
    SessionContext session;

    @Inject
    Charts charts;

    @Inject
    Allergies allergies;

    @Inject
    HospitalDay day;

    /** A substance with the reaction to it, as far as known; suspected until somebody has made sure. */
    public record RecordAllergy(
            @NotNull Long patientId,
            @NotBlank @Size(max = 200) String substance,
            AllergyCategory category,
            AllergyReaction reaction,
            AllergySeverity severity,
            boolean suspected,
            @Size(max = 500) String remark)
            implements AboutPatient, Serializable {}

    /** The patient was asked, and knows of no allergy. */
    public record SayNoneKnown(@NotNull Long patientId) implements AboutPatient, Serializable {}

    /** Why an allergy counts no more. */
    public enum Ending {
        OUTGROWN,
        REFUTED,
        WRONG_ENTRY
    }

    /** Ends an allergy in this version, and says why. */
    public record EndAllergy(
            @NotNull Long patientId,
            @NotNull Long allergyId,
            long version,
            @NotNull Ending how,
            @Size(max = 500) String because)
            implements AboutPatient, Serializable {}

    /** What the banner says of allergies. */
    @RolesAllowed({Roles.DOCTOR, Roles.NURSE})
    @UseCase(Act.READ)
    public AllergyZone zone(long patientId) {
        charts.open(Reader.of(session), patientId);
        return AllergyZone.of(patientId, allergies.live(patientId));
    }

    @RolesAllowed({Roles.DOCTOR, Roles.NURSE})
    @UseCase(Act.CREATE)
    public long record(@NotNull @Valid RecordAllergy wish) {
        charts.open(Reader.of(session), wish.patientId());
        AllergyIntolerance allergy = AllergyIntolerance.record(
                wish.patientId(), wish.substance(), wish.reaction(), wish.severity(), me(), day.now());
        allergy.describe(wish.category(), !wish.suspected(), wish.remark());
        allergies.add(allergy, me());
        return allergy.getId();
    }

    @RolesAllowed({Roles.DOCTOR, Roles.NURSE})
    @UseCase(Act.CREATE)
    public void sayNoneKnown(@NotNull @Valid SayNoneKnown wish) {
        charts.open(Reader.of(session), wish.patientId());
        allergies.sayNone(wish.patientId(), me());
    }

    @RolesAllowed({Roles.DOCTOR, Roles.NURSE})
    @UseCase(Act.CHANGE)
    public void end(@NotNull @Valid EndAllergy wish) {
        charts.open(Reader.of(session), wish.patientId());
        AllergyIntolerance allergy =
                charts.part(AllergyIntolerance.class, wish.allergyId(), wish.patientId(), wish.version());
        switch (wish.how()) {
            case OUTGROWN -> allergy.resolve(wish.because(), me(), day.now());
            case REFUTED -> allergy.refute(wish.because(), me(), day.now());
            case WRONG_ENTRY -> allergy.voidBecause(wish.because(), me(), day.now());
        }
    }

    private String me() {
        return session.getCallerPrincipal().getName();
    }
}
