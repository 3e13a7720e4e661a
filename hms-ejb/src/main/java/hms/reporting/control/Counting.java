package hms.reporting.control;

import hms.inpatient.entity.BedRow;
import hms.inpatient.entity.Housekeeping;
import hms.organization.entity.Hospital;
import hms.platform.HospitalDay;
import hms.reporting.boundary.DashboardDesk.DayFigure;
import hms.reporting.boundary.DashboardDesk.Figures;
import hms.reporting.boundary.DashboardDesk.StatusFigure;
import hms.reporting.boundary.DashboardDesk.WardFigure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Counts with five statements, however many rows and days: the days of a fortnight are ranges of one statement. */
@ApplicationScoped
public class Counting {

    static final int DAYS = 14;

    private static final String OF_DAY = "SELECT d.n,"
            + " (SELECT COUNT(*) FROM admission a WHERE a.admitted_at >= d.f AND a.admitted_at < d.t),"
            + " (SELECT COUNT(*) FROM admission a WHERE a.discharged_at >= d.f AND a.discharged_at < d.t),"
            + " (SELECT COALESCE(SUM(l.amount), 0) FROM ledger_entry l WHERE l.posted_at >= d.f AND l.posted_at < d.t"
            + " AND l.kind IN ('CHARGE', 'CHARGE_REVERSAL')),"
            + " (SELECT COALESCE(-SUM(l.amount), 0) FROM ledger_entry l WHERE l.posted_at >= d.f AND l.posted_at < d.t"
            + " AND l.kind = 'PAYMENT') FROM (";
    private static final String ALL_DAYS = OF_DAY
            + IntStream.range(0, DAYS)
                    .mapToObj(n -> "SELECT " + n + " AS n, CAST(?" + (n + 1) + " AS DATETIME) AS f, CAST(?" + (n + 2)
                            + " AS DATETIME) AS t")
                    .collect(Collectors.joining(" UNION ALL "))
            + ") d ORDER BY d.n";

    @PersistenceContext
    EntityManager em;

    @Inject
    HospitalDay day;

    /** Everything, as of now. */
    public Figures count() {
        Currency currency = em.createQuery("SELECT h.currency FROM Hospital h WHERE h.id = :id", String.class)
                .setParameter("id", Hospital.THE_ONE)
                .getResultStream()
                .map(Currency::getInstance)
                .findFirst()
                .orElseThrow();
        return new Figures(day.now(), currency.getCurrencyCode(), days(currency), wards(), appointments());
    }

    private List<DayFigure> days(Currency currency) {
        LocalDate first = day.today().minusDays(DAYS - 1L);
        Query query = em.createNativeQuery(ALL_DAYS);
        for (int n = 0; n <= DAYS; n++) {
            query.setParameter(n + 1, LocalDateTime.ofInstant(day.began(first.plusDays(n)), ZoneOffset.UTC));
        }
        List<DayFigure> days = new ArrayList<>();
        for (Object each : query.getResultList()) {
            Object[] row = (Object[]) each;
            days.add(new DayFigure(
                    first.plusDays(((Number) row[0]).longValue()),
                    ((Number) row[1]).longValue(),
                    ((Number) row[2]).longValue(),
                    money(row[3], currency),
                    money(row[4], currency)));
        }
        return days;
    }

    private static BigDecimal money(Object sum, Currency currency) {
        return new BigDecimal(sum.toString())
                .setScale(Math.max(0, currency.getDefaultFractionDigits()), RoundingMode.HALF_UP);
    }

    private List<WardFigure> wards() {
        Map<Long, Long> occupied = em.createQuery(
                        "SELECT w.id, COUNT(s.id) FROM BedStay s JOIN s.bed b JOIN b.room r JOIN r.ward w"
                                + " WHERE s.open = 1 GROUP BY w.id",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
        return em.createQuery(
                        "SELECT w.id, w.name, SUM(b.places), SUM(CASE WHEN b.housekeeping = :ready THEN b.places ELSE 0 END)"
                                + " FROM Bed b JOIN b.room r JOIN r.ward w"
                                + " WHERE " + BedRow.IN_SERVICE + " GROUP BY w.id, w.name ORDER BY w.name",
                        Object[].class)
                .setParameter("ready", Housekeeping.READY)
                .getResultStream()
                .map(row -> ward(row, occupied.getOrDefault((Long) row[0], 0L)))
                .toList();
    }

    /** Whoever lies in a bed lies in one that is ready: what is not ready was left, or never taken. */
    private static WardFigure ward(Object[] row, long occupied) {
        long ready = ((Number) row[3]).longValue();
        return new WardFigure((String) row[1], ((Number) row[2]).longValue(), occupied, Math.max(0, ready - occupied));
    }

    private List<StatusFigure> appointments() {
        return em.createQuery(
                        "SELECT a.status, COUNT(a.id) FROM Appointment a WHERE a.time.localDay = :today"
                                + " GROUP BY a.status",
                        Object[].class)
                .setParameter("today", day.today())
                .getResultStream()
                .map(row -> new StatusFigure(row[0].toString(), (Long) row[1]))
                .sorted(Comparator.comparing(StatusFigure::status))
                .toList();
    }
}
