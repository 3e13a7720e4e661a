package hms.it.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of {@code server-config} with the places filled in that operations fill in, and nothing else changed. */
record Shipped(String file, String text) {

    private static final Path TOP = Path.of("../server-config");

    static Shipped file(String file) throws IOException {
        return new Shipped(file, Files.readString(TOP.resolve(file)));
    }

    /** Says this in place of what is shipped; fails where that is not shipped. */
    Shipped say(String shipped, String here) {
        if (!text.contains(shipped)) {
            throw new IllegalStateException(file + " does not say " + shipped);
        }
        return new Shipped(file, text.replace(shipped, here));
    }

    Path writtenTo(Path target) throws IOException {
        return Files.writeString(target, text);
    }
}
