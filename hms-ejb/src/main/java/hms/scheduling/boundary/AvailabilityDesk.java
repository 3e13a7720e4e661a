package hms.scheduling.boundary;

import hms.platform.Act;
import hms.platform.Roles;
import hms.platform.UseCase;
import hms.scheduling.control.Availabilities;
import hms.scheduling.entity.Availability;
import hms.scheduling.entity.AvailabilityRow;
import hms.scheduling.entity.Choice;
import hms.scheduling.entity.Leave;
import hms.scheduling.entity.LeaveRow;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Where an administrator says when doctors see patients, and when they are away. */
@Stateless
@UseCase
@DenyAll
public class AvailabilityDesk {

    @Inject
    Availabilities availabilities;

    /** A practitioner's plan: the hours that are not over, and the leave that is not over. */
    public record Plan(Long practitionerId, String name, List<AvailabilityRow> hours, List<LeaveRow> leaves)
            implements Serializable {}

    /** Hours of a weekday; {@code to} at 00:00 means the end of the day. */
    public record AddHours(
            @NotNull Long practitionerId,
            @NotNull DayOfWeek weekday,
            @NotNull LocalTime from,
            @NotNull LocalTime to,
            @Min(5) @Max(480) int slotMinutes,
            @Min(1) @Max(50) int capacity,
            @NotNull LocalDate validFrom,
            LocalDate validTo,
            @NotBlank @Size(max = 120) String place)
            implements Serializable {}

    /** These hours end with this day. */
    public record EndHours(@NotNull Long hoursId, long version, @NotNull LocalDate lastDay) implements Serializable {}

    /** Away on these days, or on these hours of each of them. */
    public record AddLeave(
            @NotNull Long practitionerId,
            @NotNull LocalDate firstDay,
            @NotNull LocalDate lastDay,
            LocalTime from,
            LocalTime to,
            @Size(max = 250) String reason)
            implements Serializable {}

    /** Everybody who treats, to choose from. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.READ)
    public List<Choice> practitioners() {
        return availabilities.practitioners();
    }

    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.READ)
    public Plan plan(long practitionerId) {
        return new Plan(
                practitionerId,
                availabilities.practitioner(practitionerId).getFullName(),
                availabilities.hours(practitionerId),
                availabilities.leaves(practitionerId));
    }

    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CREATE)
    public long addHours(@Valid @NotNull AddHours wish) {
        Availability hours = Availability.on(
                        availabilities.practitioner(wish.practitionerId()), wish.weekday(), wish.from(), wish.to())
                .cut(wish.slotMinutes(), wish.capacity(), wish.place())
                .valid(wish.validFrom(), wish.validTo());
        return availabilities.add(hours);
    }

    /** Ends hours; answers how many appointments lie in them after their last day. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CHANGE)
    public long endHours(@Valid @NotNull EndHours wish) {
        return availabilities.end(wish.hoursId(), wish.version(), wish.lastDay());
    }

    /** Notes leave; answers how many appointments lie in it and need another time. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CREATE)
    public long addLeave(@Valid @NotNull AddLeave wish) {
        Leave leave = Leave.of(
                        availabilities.practitioner(wish.practitionerId()),
                        wish.firstDay(),
                        wish.lastDay(),
                        wish.reason())
                .between(wish.from(), wish.to());
        return availabilities.add(leave);
    }

    /** The practitioner is there after all. */
    @RolesAllowed(Roles.ADMIN)
    @UseCase(Act.CHANGE)
    public void removeLeave(long leaveId, long version) {
        availabilities.removeLeave(leaveId, version);
    }
}
