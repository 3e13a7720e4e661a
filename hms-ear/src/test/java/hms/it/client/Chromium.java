package hms.it.client;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of this machine; none is ever downloaded. */
public final class Chromium {

    /** The shell without a window comes first: it takes a third less time. */
    private static final List<String> NAMES = List.of(
            "chromium-headless-shell",
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chrome");

    private static final List<Path> PLACES = List.of(
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"));

    private Chromium() {}

    /** What {@code hms.it.chromium} names, else the first found on the path. */
    public static Optional<Path> find() {
        String named = System.getProperty("hms.it.chromium", "");
        Stream<Path> wanted = named.isBlank() ? Stream.concat(onPath(), PLACES.stream()) : Stream.of(Path.of(named));
        return wanted.filter(Files::isExecutable).findFirst();
    }

    private static Stream<Path> onPath() {
        return NAMES.stream().flatMap(name -> Programs.find(name).stream());
    }
}
