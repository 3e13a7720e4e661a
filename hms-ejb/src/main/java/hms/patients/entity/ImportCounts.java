package hms.patients.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** How many rows of an imported file went which way. */
@Embeddable
public class ImportCounts implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int PERCENT = 100;

    @Column(name = "rows_total")
    private int total;

    @Column(name = "rows_done")
    private int done;

    @Column(name = "rows_good")
    private int good;

    @Column(name = "rows_known")
    private int known;

    @Column(name = "rows_alike")
    private int alike;

    @Column(name = "rows_bad")
    private int bad;

    /** Rows stored while the file arrives. */
    public void received(int rows) {
        total += rows;
    }

    /** One chunk went through: good rows (alike ones among them), rows known from before, bad rows. */
    public void add(int goodRows, int knownRows, int alikeRows, int badRows) {
        good += goodRows;
        known += knownRows;
        alike += alikeRows;
        bad += badRows;
        done += goodRows + knownRows + badRows;
    }

    void restart() {
        done = 0;
        good = 0;
        known = 0;
        alike = 0;
        bad = 0;
    }

    /** 0 to 100. */
    public int percent() {
        return total == 0 ? PERCENT : (int) ((long) done * PERCENT / total);
    }

    public int getTotal() {
        return total;
    }

    public int getDone() {
        return done;
    }

    public int getGood() {
        return good;
    }

    /** Rows whose source id is already a patient's: left as they are. */
    public int getKnown() {
        return known;
    }

    /** Good rows whose name and birth date somebody already has. */
    public int getAlike() {
        return alike;
    }

    public int getBad() {
        return bad;
    }
}
