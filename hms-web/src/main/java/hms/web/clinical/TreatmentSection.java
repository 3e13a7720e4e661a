package hms.web.clinical;

import hms.clinical.boundary.TreatmentDesk;
import hms.clinical.boundary.TreatmentDesk.CompleteTreatment;
import hms.clinical.boundary.TreatmentDesk.EndTreatment;
import hms.clinical.boundary.TreatmentDesk.PlanTreatment;
import hms.clinical.boundary.TreatmentDesk.RecordTreatment;
import hms.clinical.entity.EncounterRow;
import hms.clinical.entity.TreatmentRow;
import hms.platform.HospitalDay;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/** Treatments in the chart: planned, done, cancelled, taken back. */
@Named
@ViewScoped
public class TreatmentSection implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What is to happen to the treatment that was chosen. */
    public enum Step {
        COMPLETE,
        CANCEL,
        TAKE_BACK
    }

    @Inject
    private TreatmentDesk desk;

    @Inject
    private ChartPage page;

    @Inject
    private HospitalDay day;

    private final TreatmentInput plan = new TreatmentInput();
    private final TreatmentInput done = new TreatmentInput();
    private final TreatmentInput change = new TreatmentInput();
    private TreatmentRow chosen;
    private Step step;
    private String because;

    /** Empty forms, for the visit that runs or the last one and its end, this moment and this person; nothing where the chart did not open. */
    public void begin() {
        if (page.getChart() == null) {
            return;
        }
        EncounterRow visit = page.getRecordable().stream().findFirst().orElse(null);
        Long id = visit == null ? null : visit.id();
        LocalDateTime now = day.at(visit == null || !visit.over() ? day.now() : visit.endedAt());
        Long me = page.getChart().me();
        plan.begin(id, now, me);
        done.begin(id, now, me);
        change.begin(id, now, me);
        chosen = null;
        step = null;
        because = null;
    }

    public List<String> offered(String typed) {
        return desk.services(typed);
    }

    public void planIt() {
        plan.getToken()
                .once(once -> desk.plan(new PlanTreatment(
                        once, page.rightPatient(), plan.getEncounterId(), plan.getDescription(), plan.when())));
        finished("treatment.planned");
    }

    public void recordDone() {
        done.getToken()
                .once(once -> desk.recordDone(new RecordTreatment(
                        once,
                        page.rightPatient(),
                        done.getEncounterId(),
                        done.getDescription(),
                        done.when(),
                        done.getPerformerId(),
                        done.getOutcome())));
        finished("treatment.recorded");
    }

    /** This is to happen to this treatment. */
    public void choose(TreatmentRow row, Step next) {
        begin();
        chosen = row;
        step = next;
    }

    public void complete() {
        desk.complete(new CompleteTreatment(
                page.rightPatient(),
                chosen.id(),
                chosen.version(),
                change.when(),
                change.getPerformerId(),
                change.getOutcome()));
        finished("treatment.recorded");
    }

    public void end() {
        EndTreatment wish = new EndTreatment(page.rightPatient(), chosen.id(), chosen.version(), because);
        if (step == Step.CANCEL) {
            desk.cancel(wish);
            finished("treatment.cancelled");
        } else {
            desk.takeBack(wish);
            finished("takenBack");
        }
    }

    private void finished(String key) {
        page.done(key);
        begin();
    }

    public TreatmentInput getPlan() {
        return plan;
    }

    public TreatmentInput getDone() {
        return done;
    }

    public TreatmentInput getChange() {
        return change;
    }

    public TreatmentRow getChosen() {
        return chosen;
    }

    public Step getStep() {
        return step;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }
}
