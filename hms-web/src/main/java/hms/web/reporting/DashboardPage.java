package hms.web.reporting;

import hms.reporting.boundary.DashboardDesk;
import hms.reporting.boundary.DashboardDesk.Figures;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.primefaces.PrimeFaces;

/** How the hospital does, drawn; asks again every four seconds and draws anew only what has changed. */
@Named
@ViewScoped
public class DashboardPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DRAWN = "dashboard:drawn";

    @Inject
    private DashboardDesk desk;

    @Inject
    private Charts charts;

    private Figures figures;

    @PostConstruct
    void open() {
        figures = desk.figures();
    }

    /** Asked by the page itself, which keeps no session alive by it. */
    public void refresh() {
        Figures now = desk.figures();
        if (!now.sameAs(figures)) {
            PrimeFaces.current().ajax().update(DRAWN);
        }
        figures = now;
    }

    public Figures getFigures() {
        return figures;
    }

    /** Admissions and discharges by day. */
    public String getStays() {
        return charts.stays(figures.days());
    }

    /** Patients and free beds by ward. */
    public String getBeds() {
        return charts.beds(figures.wards());
    }

    /** Today's appointments by state. */
    public String getAppointments() {
        return charts.appointments(figures.appointments());
    }

    /** Charges and payments by day. */
    public String getMoney() {
        return charts.money(figures.days());
    }

    public List<String> getStayColumns() {
        return charts.heads("dashboard.day", "dashboard.admitted", "dashboard.discharged");
    }

    public List<List<Object>> getStayRows() {
        return charts.rows(figures.days(), each -> List.of(charts.date(each), each.admitted(), each.discharged()));
    }

    public List<String> getBedColumns() {
        return charts.heads("dashboard.ward", "dashboard.occupied", "dashboard.free");
    }

    public List<List<Object>> getBedRows() {
        return charts.rows(figures.wards(), each -> List.of(each.ward(), each.occupied(), each.free()));
    }

    public List<String> getAppointmentColumns() {
        return charts.heads("dashboard.state", "dashboard.appointments");
    }

    public List<List<Object>> getAppointmentRows() {
        return charts.rows(figures.appointments(), each -> List.of(charts.state(each), each.count()));
    }

    public List<String> getMoneyColumns() {
        return charts.heads("dashboard.day", "dashboard.charged", "dashboard.paid");
    }

    public List<List<Object>> getMoneyRows() {
        return charts.rows(figures.days(), each -> List.of(charts.date(each), each.charged(), each.paid()));
    }
}
