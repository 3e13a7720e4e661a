package hms.clinical.boundary;

import static hms.platform.Refusal.refuseIf;

import hms.clinical.control.Charts;
import hms.clinical.entity.Condition;
import hms.clinical.entity.ConditionKind;
import hms.clinical.entity.ConditionStatus;
import hms.clinical.entity.ConditionVerification;
import hms.patients.Reader;
import hms.platform.AboutPatient;
import hms.platform.Act;
import hms.platform.HospitalDay;
import hms.platform.PlatformRule;
import hms.platform.Roles;
import hms.platform.UseCase;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** What a patient has and had before. */
@Stateless
@UseCase
@DenyAll
public class HistoryDesk {

    @PersistenceContext
    EntityManager em;

    @Resource
    SessionContext session;

    @Inject
    Charts charts;

    @Inject
    HospitalDay day;

    /** An entry of the history; the ICD-10 code and the beginning as far as known. */
    public record AddCondition(
            @NotNull Long patientId,
            @NotBlank @Size(max = 500) String description,
            @Size(max = 20) String code,
            @NotNull ConditionStatus status,
            @NotNull ConditionVerification verification,
            LocalDate onsetOn)
            implements AboutPatient, Serializable {}

    /** How it goes on, decided on this version. */
    public record JudgeCondition(
            @NotNull Long patientId,
            @NotNull Long conditionId,
            long version,
            @NotNull ConditionStatus status,
            @NotNull ConditionVerification verification,
            LocalDate onsetOn)
            implements AboutPatient, Serializable {}

    /** Should never have been written here, and why. */
    public record VoidCondition(
            @NotNull Long patientId, @NotNull Long conditionId, long version, @Size(max = 500) String because)
            implements AboutPatient, Serializable {}

    @RolesAllowed({Roles.DOCTOR, Roles.NURSE})
    @UseCase(Act.CREATE)
    public long add(@NotNull @Valid AddCondition wish) {
        charts.open(Reader.of(session), wish.patientId());
        Condition condition = Condition.history(wish.patientId(), wish.description(), wish.code(), me(), day.now());
        condition.judge(wish.status(), wish.verification(), wish.onsetOn(), day.today());
        em.persist(condition);
        return condition.getId();
    }

    @RolesAllowed({Roles.DOCTOR, Roles.NURSE})
    @UseCase(Act.CHANGE)
    public void judge(@NotNull @Valid JudgeCondition wish) {
        history(wish.patientId(), wish.conditionId(), wish.version())
                .judge(wish.status(), wish.verification(), wish.onsetOn(), day.today());
    }

    @RolesAllowed({Roles.DOCTOR, Roles.NURSE})
    @UseCase(Act.CHANGE)
    public void takeBack(@NotNull @Valid VoidCondition wish) {
        history(wish.patientId(), wish.conditionId(), wish.version()).voidBecause(wish.because(), me(), day.now());
    }

    /** The diagnosis of a discharge is no entry of the history: it goes with the discharge. */
    private Condition history(long patientId, long conditionId, long version) {
        charts.open(Reader.of(session), patientId);
        Condition condition = charts.part(Condition.class, conditionId, patientId, version);
        refuseIf(condition.getKind() != ConditionKind.HISTORY, PlatformRule.NOT_FOUND);
        return condition;
    }

    private String me() {
        return session.getCallerPrincipal().getName();
    }
}
