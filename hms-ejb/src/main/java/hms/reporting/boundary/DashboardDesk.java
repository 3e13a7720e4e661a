package hms.reporting.boundary;

import hms.platform.Act;
import hms.platform.Roles;
import hms.platform.UseCase;
import hms.reporting.control.FreshFigures;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** How the hospital does, at a glance: no patient is named here. */
@Stateless
@UseCase
@DenyAll
public class DashboardDesk {

    @Inject
    FreshFigures figures;

    /** What happened on one day of the hospital's calendar; money in the hospital's currency. */
    public record DayFigure(LocalDate day, Long admitted, Long discharged, BigDecimal charged, BigDecimal paid)
            implements Serializable {}

    /** How full a ward is: places in its beds, patients in them, and places that take somebody now, as the map has it. */
    public record WardFigure(String ward, Long beds, Long occupied, Long free) implements Serializable {}

    /** How many of today's appointments are in this state, by the name of the state. */
    public record StatusFigure(String status, Long count) implements Serializable {}

    /** Everything on the page, as of one moment; days from the oldest to today. */
    public record Figures(
            Instant at, String currency, List<DayFigure> days, List<WardFigure> wards, List<StatusFigure> appointments)
            implements Serializable {

        public Figures {
            days = List.copyOf(days);
            wards = List.copyOf(wards);
            appointments = List.copyOf(appointments);
        }

        /** Today's. */
        public DayFigure today() {
            return days.get(days.size() - 1);
        }

        /** Patients in beds, over all wards. */
        public long inpatients() {
            return wards.stream().mapToLong(WardFigure::occupied).sum();
        }

        /** Beds that take somebody now, over all wards. */
        public long freeBeds() {
            return wards.stream().mapToLong(WardFigure::free).sum();
        }

        /** All of today's appointments. */
        public long appointmentsToday() {
            return appointments.stream().mapToLong(StatusFigure::count).sum();
        }

        /** Whether anything but the moment differs. */
        public boolean sameAs(Figures other) {
            return other != null
                    && currency.equals(other.currency)
                    && days.equals(other.days)
                    && wards.equals(other.wards)
                    && appointments.equals(other.appointments);
        }
    }

    /** The figures of the last fortnight, at most two seconds old. */
    @RolesAllowed({Roles.MANAGER, Roles.ADMIN})
    @UseCase(Act.READ)
    public Figures figures() {
        return figures.now();
    }
}
