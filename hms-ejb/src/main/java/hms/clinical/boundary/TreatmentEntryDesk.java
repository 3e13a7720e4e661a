package hms.clinical.boundary;

import static hms.platform.Refusal.refuseIf;

import hms.clinical.WardLists.WardChoice;
import hms.clinical.control.Charts;
import hms.clinical.control.PaperLists;
import hms.clinical.control.Performers;
import hms.clinical.control.Services;
import hms.clinical.control.Treatments;
import hms.clinical.control.Treatments.Done;
import hms.clinical.entity.ClinicalRule;
import hms.clinical.entity.ListedTreatment;
import hms.clinical.entity.PerformerRow;
import hms.clinical.entity.Procedure;
import hms.organization.entity.DepartmentRow;
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
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Treatments from the paper list of a department or a day, row by row, by somebody who reads no chart. */
@Stateless
@UseCase
@DenyAll
public class TreatmentEntryDesk {

    @Resource
    SessionContext session;

    @Inject
    Charts charts;

    @Inject
    PaperLists lists;

    @Inject
    Performers performers;

    @Inject
    Treatments treatments;

    @Inject
    Services services;

    @Inject
    SubmitTokens tokens;

    /** What the row may choose from. */
    public record Choices(List<PerformerRow> performers, List<DepartmentRow> departments, List<WardChoice> wards)
            implements Serializable {

        public Choices {
            performers = List.copyOf(performers);
            departments = List.copyOf(departments);
            wards = List.copyOf(wards);
        }
    }

    /** A row of the list: on whom, what, when by the hospital's clocks, by whom, with which outcome. */
    public record EnterTreatment(
            @NotNull UUID token,
            @NotNull Long patientId,
            @NotBlank @Size(max = 200) String description,
            @NotNull LocalDateTime performedAt,
            @NotNull Long performerId,
            @Size(max = 1500) String outcome)
            implements AboutPatient, Serializable {}

    /** A planned one of the list was done, decided on this version. */
    public record ConfirmPlanned(
            @NotNull Long patientId,
            @NotNull Long treatmentId,
            long version,
            @NotNull LocalDateTime performedAt,
            @NotNull Long performerId,
            @Size(max = 1500) String outcome)
            implements AboutPatient, Serializable {}

    /** A row that was entered wrongly, and why it is taken back. */
    public record TakeBackEntry(
            @NotNull Long patientId, @NotNull Long treatmentId, long version, @Size(max = 450) String because)
            implements AboutPatient, Serializable {}

    @RolesAllowed(Roles.DATA_ENTRY)
    @UseCase(Act.READ)
    public Choices choices() {
        return new Choices(performers.all(), lists.departments(), lists.wards());
    }

    /** Names of the price list that fit what was typed; a treatment called so is charged. */
    @RolesAllowed(Roles.DATA_ENTRY)
    @UseCase(Act.READ)
    public List<String> offered(@NotNull @Size(max = 200) String typed) {
        return services.names(typed);
    }

    /** What is planned until the end of this day and waits to be confirmed; of one department, or of all. */
    @RolesAllowed(Roles.DATA_ENTRY)
    @UseCase(Act.READ)
    public List<ListedTreatment> waiting(@NotNull LocalDate until, Long departmentId) {
        return lists.waiting(until, departmentId);
    }

    /** The same for those who lie on this ward now. */
    @RolesAllowed(Roles.DATA_ENTRY)
    @UseCase(Act.READ)
    public List<ListedTreatment> waitingOnWard(long wardId, @NotNull LocalDate until) {
        return lists.waitingOn(wardId, until);
    }

    /** What the caller has entered today, the last first. */
    @RolesAllowed(Roles.DATA_ENTRY)
    @UseCase(Act.READ)
    public List<ListedTreatment> enteredToday() {
        return lists.enteredToday(me());
    }

    @RolesAllowed(Roles.DATA_ENTRY)
    @UseCase(Act.CREATE)
    public long enter(@NotNull @Valid EnterTreatment wish) {
        charts.identify(Reader.of(session), wish.patientId());
        Optional<Long> earlier = tokens.earlier(wish.token());
        if (earlier.isPresent()) {
            return earlier.get();
        }
        Procedure entered = treatments.unplanned(
                treatments.at(wish.patientId(), wish.performedAt()),
                wish.description(),
                new Done(wish.performedAt(), wish.performerId(), wish.outcome()),
                me());
        tokens.settle(wish.token(), entered.getId());
        return entered.getId();
    }

    @RolesAllowed(Roles.DATA_ENTRY)
    @UseCase(Act.CHANGE)
    public void confirm(@NotNull @Valid ConfirmPlanned wish) {
        charts.identify(Reader.of(session), wish.patientId());
        treatments.complete(
                charts.part(Procedure.class, wish.treatmentId(), wish.patientId(), wish.version()),
                new Done(wish.performedAt(), wish.performerId(), wish.outcome()),
                me());
    }

    @RolesAllowed(Roles.DATA_ENTRY)
    @UseCase(Act.CHANGE)
    public void takeBack(@NotNull @Valid TakeBackEntry wish) {
        charts.identify(Reader.of(session), wish.patientId());
        Procedure entered = charts.part(Procedure.class, wish.treatmentId(), wish.patientId(), wish.version());
        refuseIf(!me().equals(entered.getCompletedBy()), ClinicalRule.NOT_YOURS);
        treatments.takeBack(entered, wish.because(), me());
    }

    private String me() {
        return session.getCallerPrincipal().getName();
    }
}
