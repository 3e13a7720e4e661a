package hms.gates;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What only the source shows. */
final class SourceRules {

    private static final Pattern QUERY = Pattern.compile(
            "\"\\s*((?i:select\\s.+\\sfrom\\s|delete\\s+from\\s)|(?i:from|update)\\s+[A-Z]\\w+\\s+[a-z]\\w*\\b)");
    private static final Pattern SKIPPED = Pattern.compile("@(Disabled|Ignore)\\b");

    private SourceRules() {}

    static List<String> queries(Path sources) {
        return matching(sources, QUERY);
    }

    static List<String> skippedTests(Path tests) {
        return matching(tests, SKIPPED);
    }

    private static List<String> matching(Path top, Pattern pattern) {
        return Sources.files(top, ".java").stream()
                .filter(file -> pattern.matcher(Sources.text(file)).find())
                .map(file -> top.relativize(file).toString())
                .toList();
    }
}
