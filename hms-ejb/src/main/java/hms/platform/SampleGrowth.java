package hms.platform;

import java.time.LocalDate;

/**
 * Question: what of yours makes a demo hospital with many patients? Asked one part after the other, each for one step
 * at a time, in a transaction per step; after a restart a part goes on from what it finds in the database.
 */
public interface SampleGrowth {

    /** Parts with lower places come first: practitioners 10, patients 20, appointments 30. */
    int place();

    /** What grows, in one word for the command line. */
    String name();

    /** Does the next step towards this size and tells how far it is; the caller's transaction. */
    Step step(Size wanted);

    /**
     * How large.
     *
     * @param patients how many generated patients in all, up to a million
     * @param begunOn the day the growth was first asked for: dates are counted back from it
     */
    record Size(int patients, LocalDate begunOn) {}

    /** How much is there of how much. */
    record Step(long done, long total) {

        public boolean isLast() {
            return done >= total;
        }
    }
}
