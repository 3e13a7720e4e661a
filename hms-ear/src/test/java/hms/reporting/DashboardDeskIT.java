package hms.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import hms.it.Bench;
import hms.it.InServer;
import hms.it.Statements;
import hms.platform.HospitalDay;
import hms.reporting.boundary.DashboardDesk;
import hms.reporting.boundary.DashboardDesk.Figures;
import hms.reporting.boundary.DashboardDesk.StatusFigure;
import hms.reporting.control.Counting;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("mariadb")
class DashboardDeskIT extends InServer {

    private static final int DAYS = 14;
    private static final int MOST_READS = 5;

    @Inject
    DashboardDesk desk;

    @Inject
    Counting counting;

    @Inject
    HospitalDay day;

    @Inject
    UserTransaction transaction;

    @Test
    void keepsEverybodyButManagersAndAdministratorsOut() throws Exception {
        for (String other : new String[] {"amina", "grace", "elena", "ines"}) {
            as(other, () -> assertForbidden(desk::figures));
        }
        assertThat(as("sam", desk::figures).days()).hasSize(DAYS);
    }

    @Test
    void countsAFortnightEndingToday() throws Exception {
        Figures figures = Bench.shipped(as("leo", desk::figures));

        assertThat(figures.days()).hasSize(DAYS);
        LocalDate today = day.today();
        assertThat(figures.today().day()).isEqualTo(today);
        assertThat(figures.days().get(0).day()).isEqualTo(today.minusDays(DAYS - 1L));
        assertThat(figures.currency()).hasSize(3);
    }

    @Test
    void agreesWithWhatIsWrittenDown() throws Exception {
        Figures figures = counted();

        assertThat(figures.inpatients()).isEqualTo(number("SELECT COUNT(*) AS n FROM bed_stay WHERE open_stay = 1"));
        assertThat(figures.wards()).isNotEmpty().allMatch(ward -> ward.beds() >= ward.occupied());
        assertThat(figures.appointments().stream()
                        .mapToLong(StatusFigure::count)
                        .sum())
                .isEqualTo(number("SELECT COUNT(*) AS n FROM appointment WHERE local_day = '" + day.today() + "'"));
    }

    @Test
    void asksTheDatabaseAtMostFiveThings() throws Exception {
        Statements asked = bench().counting(this::counted);

        assertThat(asked.reads()).isBetween(1L, (long) MOST_READS);
        assertThat(asked.writes()).isZero();
    }

    private Figures counted() throws Exception {
        transaction.begin();
        try {
            return counting.count();
        } finally {
            transaction.rollback();
        }
    }

    private long number(String sql) throws Exception {
        return ((Number) bench().rows(sql).get(0).get("n")).longValue();
    }
}
