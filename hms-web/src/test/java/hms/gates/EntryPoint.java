package hms.gates;

import java.util.Comparator;

/** One way into HMS: what it is, its address or name, and who may enter. */
record EntryPoint(String kind, String entry, String who) implements Comparable<EntryPoint> {

    /** The code alone does not tell who may enter. */
    static final String UNSAID = "?";

    static final String ANYONE = "anyone";
    static final String SIGNED_IN = "signed-in";
    static final String SYSTEM = "system";

    static EntryPoint of(String kind, String entry) {
        return new EntryPoint(kind, entry, UNSAID);
    }

    /** A line of {@code docs/entry-points.csv}. */
    static EntryPoint read(String line) {
        String[] cells = line.split(",", 4);
        return new EntryPoint(cells[0], cells[1], cells[2]);
    }

    String name() {
        return kind + "," + entry;
    }

    @Override
    public int compareTo(EntryPoint other) {
        return Comparator.comparing(EntryPoint::kind)
                .thenComparing(EntryPoint::entry)
                .thenComparing(EntryPoint::who)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return kind + "," + entry + "," + who + ",";
    }
}
