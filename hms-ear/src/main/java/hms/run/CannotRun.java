package hms.run;

/** HMS cannot be started here; the message is one sentence that says what to do. */
final class CannotRun extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotRun(String sentence) {
        super(sentence);
    }
}
