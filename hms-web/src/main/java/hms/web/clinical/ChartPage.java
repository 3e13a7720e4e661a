package hms.web.clinical;

import hms.clinical.boundary.ChartDesk;
import hms.clinical.entity.Chart;
import hms.clinical.entity.EncounterRow;
import hms.platform.HospitalDay;
import hms.web.patients.RightPatient;
import hms.web.shared.Said;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The record of one patient; what is done on it is done in its sections. */
@Named
@ViewScoped
public class ChartPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ChartDesk desk;

    @Inject
    private HospitalDay day;

    private Long patientId;
    private Chart chart;
    private final RightPatient sent = new RightPatient();

    public void open() {
        chart = desk.chart(RightPatient.asked(patientId));
        sent.shows(chart.patient());
    }

    /** The patient that the browser shows and sends; refuses where that is another one. */
    public long rightPatient() {
        sent.mustBe(chart.patient());
        return patientId;
    }

    /** Something was done: reads the chart anew and says so. */
    public void done(String key) {
        open();
        Said.done("clinical", key);
    }

    /** Visits in which something that was done can be written down. */
    public List<EncounterRow> getRecordable() {
        return chart.recordable(day.now());
    }

    /** The stay that the reader is in charge of; null for none. */
    public EncounterRow getOwnStay() {
        return chart.ownStay().orElse(null);
    }

    /** The stay that is charged, also for some time after the patient has left; null for none. */
    public EncounterRow getChargedStay() {
        return chart.charged(day.now()).orElse(null);
    }

    public Long getPatientId() {
        return patientId;
    }

    public void setPatientId(Long patientId) {
        this.patientId = patientId;
    }

    public Chart getChart() {
        return chart;
    }

    public RightPatient getSent() {
        return sent;
    }
}
