package hms.clinical.boundary;

import hms.clinical.control.Charts;
import hms.clinical.control.Services;
import hms.clinical.control.Treatments;
import hms.clinical.control.Treatments.Done;
import hms.clinical.entity.Encounter;
import hms.clinical.entity.Procedure;
import hms.patients.Reader;
import hms.platform.AboutPatient;
import hms.platform.Act;
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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Treatments by those who treat: planned, done, or not done after all. */
@Stateless
@UseCase
@DenyAll
public class TreatmentDesk {

    @Resource
    SessionContext session;

    @Inject
    Charts charts;

    @Inject
    Treatments treatments;

    @Inject
    Services services;

    @Inject
    SubmitTokens tokens;

    /** To be done in this encounter; due by the hospital's clocks, null for as soon as possible. */
    public record PlanTreatment(
            @NotNull UUID token,
            @NotNull Long patientId,
            @NotNull Long encounterId,
            @NotBlank @Size(max = 200) String description,
            LocalDateTime due)
            implements AboutPatient, Serializable {}

    /** Was done in this encounter without a plan: when by the hospital's clocks, by whom, with which outcome. */
    public record RecordTreatment(
            @NotNull UUID token,
            @NotNull Long patientId,
            @NotNull Long encounterId,
            @NotBlank @Size(max = 200) String description,
            @NotNull LocalDateTime performedAt,
            @NotNull Long performerId,
            @Size(max = 1500) String outcome)
            implements AboutPatient, Serializable {}

    /** A planned one was done, decided on this version. */
    public record CompleteTreatment(
            @NotNull Long patientId,
            @NotNull Long treatmentId,
            long version,
            @NotNull LocalDateTime performedAt,
            @NotNull Long performerId,
            @Size(max = 1500) String outcome)
            implements AboutPatient, Serializable {}

    /** Will not be done, or should never have been written here; and why. */
    public record EndTreatment(
            @NotNull Long patientId, @NotNull Long treatmentId, long version, @Size(max = 450) String because)
            implements AboutPatient, Serializable {}

    /** Names of the price list that fit what was typed; a treatment called so is charged. */
    @RolesAllowed({Roles.DOCTOR, Roles.NURSE})
    @UseCase(Act.READ)
    public List<String> services(@NotNull @Size(max = 200) String typed) {
        return services.names(typed);
    }

    @RolesAllowed(Roles.DOCTOR)
    @UseCase(Act.CREATE)
    public long plan(@NotNull @Valid PlanTreatment wish) {
        Encounter encounter = encounter(wish.patientId(), wish.encounterId());
        return once(wish.token(), () -> treatments.plan(encounter, wish.description(), wish.due(), me()));
    }

    @RolesAllowed({Roles.DOCTOR, Roles.NURSE})
    @UseCase(Act.CREATE)
    public long recordDone(@NotNull @Valid RecordTreatment wish) {
        Encounter encounter = encounter(wish.patientId(), wish.encounterId());
        Done done = new Done(wish.performedAt(), wish.performerId(), wish.outcome());
        return once(wish.token(), () -> treatments.unplanned(encounter, wish.description(), done, me()));
    }

    @RolesAllowed({Roles.DOCTOR, Roles.NURSE})
    @UseCase(Act.CHANGE)
    public void complete(@NotNull @Valid CompleteTreatment wish) {
        Procedure planned = treatment(wish.patientId(), wish.treatmentId(), wish.version());
        treatments.complete(planned, new Done(wish.performedAt(), wish.performerId(), wish.outcome()), me());
    }

    @RolesAllowed({Roles.DOCTOR, Roles.NURSE})
    @UseCase(Act.CHANGE)
    public void cancel(@NotNull @Valid EndTreatment wish) {
        treatments.cancel(treatment(wish.patientId(), wish.treatmentId(), wish.version()), wish.because(), me());
    }

    @RolesAllowed({Roles.DOCTOR, Roles.NURSE})
    @UseCase(Act.CHANGE)
    public void takeBack(@NotNull @Valid EndTreatment wish) {
        treatments.takeBack(treatment(wish.patientId(), wish.treatmentId(), wish.version()), wish.because(), me());
    }

    private long once(UUID token, Supplier<Procedure> work) {
        Optional<Long> earlier = tokens.earlier(token);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        long id = work.get().getId();
        tokens.settle(token, id);
        return id;
    }

    private Encounter encounter(long patientId, long encounterId) {
        charts.open(Reader.of(session), patientId);
        return charts.part(Encounter.class, encounterId, patientId);
    }

    private Procedure treatment(long patientId, long treatmentId, long version) {
        charts.open(Reader.of(session), patientId);
        return charts.part(Procedure.class, treatmentId, patientId, version);
    }

    private String me() {
        return session.getCallerPrincipal().getName();
    }
}
