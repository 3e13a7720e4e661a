package hms.platform.control;

import java.util.regex.Pattern;

/** A name that may stand in a statement as it is: of a table, a column, a database user. */
final class SqlName {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,63}");

    private SqlName() {}

    /** The name itself; anything that could be more than a name is refused. */
    static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a name: " + name);
        }
        return name;
    }
}
