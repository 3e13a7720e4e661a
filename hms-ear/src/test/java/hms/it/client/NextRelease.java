package hms.it.client;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** An EAR as the next release might be. */
final class NextRelease {

    private static final String CHANGE = "CREATE TABLE next_release (id BIGINT NOT NULL PRIMARY KEY);\n";

    private NextRelease() {}

    /** One that leaves the schema as it is, so that there is a way back. */
    static Path onTheSameSchema(Path ear, Path target) throws IOException {
        Files.copy(ear, target, StandardCopyOption.REPLACE_EXISTING);
        try (FileSystem inside = FileSystems.newFileSystem(target)) {
            Files.writeString(inside.getPath("/META-INF/next-release.txt"), "The next release.\n");
        }
        return target;
    }

    /** One whose start changes the schema. */
    static Path of(Path ear, Path directory) throws IOException {
        Path next = Files.copy(ear, directory.resolve("next.ear"), StandardCopyOption.REPLACE_EXISTING);
        Path beans = directory.resolve("next-ejb.jar");
        try (FileSystem inside = FileSystems.newFileSystem(next)) {
            Path packed = inside.getPath("/hms-ejb.jar");
            Files.copy(packed, beans, StandardCopyOption.REPLACE_EXISTING);
            addTheChange(beans);
            Files.copy(beans, packed, StandardCopyOption.REPLACE_EXISTING);
        }
        return next;
    }

    private static void addTheChange(Path beans) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(beans)) {
            Files.writeString(inside.getPath("/db/migration/V9999__next_release.sql"), CHANGE);
        }
    }
}
