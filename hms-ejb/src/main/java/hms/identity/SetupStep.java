package hms.identity;

/**
 * Question of identity to whoever keeps data that a hospital needs before it opens: is it there? The administrator's
 * first page shows the answers as a checklist.
 */
public interface SetupStep {

    /** Names the step: its words are {@code checklist.<key>} and {@code checklist.<key>.text} of the pages. */
    String key();

    /** The page where it is done. */
    String address();

    /** Its place in the list, the smallest first. */
    int place();

    /** Whether it is done, as the data says. */
    boolean done();
}
