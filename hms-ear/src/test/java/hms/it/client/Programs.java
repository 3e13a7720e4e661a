package hms.it.client;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Programs of this machine that tests talk to. */
final class Programs {

    /** Where services lie, which a user's path leaves out. */
    private static final String SERVICES = "/usr/sbin" + File.pathSeparator + "/usr/local/sbin";

    private Programs() {}

    static boolean there(String name) {
        return find(name).isPresent();
    }

    static Optional<Path> find(String name) {
        String path = System.getenv().getOrDefault("PATH", "") + File.pathSeparator + SERVICES;
        return Stream.of(path.split(Pattern.quote(File.pathSeparator)))
                .filter(directory -> !directory.isBlank())
                .map(directory -> Path.of(directory, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
