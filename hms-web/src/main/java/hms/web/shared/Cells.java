package hms.web.shared;

/** Cells of files that a spreadsheet will open. */
final class Cells {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private Cells() {}

    static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    /** The text, with an apostrophe before it where a spreadsheet would take it for a formula. */
    static String harmless(String text) {
        return text.isEmpty() || FORMULA_STARTS.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
