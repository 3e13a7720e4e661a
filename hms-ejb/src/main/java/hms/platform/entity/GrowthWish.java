package hms.platform.entity;

import hms.platform.SampleGrowth.Size;
import hms.platform.SampleGrowth.Step;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** How large the demo hospital is to become, and how far it has come. */
@Entity
@Table(name = "sample_growth")
public class GrowthWish implements Serializable {

    /** There is one wish; a later one replaces it. */
    public static final long THE_ONE = 1;

    private static final long serialVersionUID = 1L;

    @Id
    private Long id = THE_ONE;

    @Version
    private long version;

    private int patients;

    @Column(name = "begun_on")
    private LocalDate begunOn;

    private String part;

    private long done;

    private long total;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected GrowthWish() {}

    /** The first wish; dates are counted back from this day from now on. */
    public static GrowthWish begun(LocalDate today) {
        GrowthWish wish = new GrowthWish();
        wish.begunOn = today;
        return wish;
    }

    /** So many patients are wanted now. */
    public void want(int howMany) {
        patients = howMany;
        part = null;
        done = 0;
        total = 0;
        finishedAt = null;
    }

    /** This part has come so far. */
    public void reached(String ofPart, Step step) {
        part = ofPart;
        done = step.done();
        total = step.total();
    }

    public void finish(Instant at) {
        finishedAt = at;
    }

    public Size size() {
        return new Size(patients, begunOn);
    }

    public boolean isFinished() {
        return finishedAt != null;
    }

    public int getPatients() {
        return patients;
    }

    public String getPart() {
        return part;
    }

    public long getDone() {
        return done;
    }

    public long getTotal() {
        return total;
    }

    public Instant getFinishedAt() {
        return finishedAt;
    }
}
