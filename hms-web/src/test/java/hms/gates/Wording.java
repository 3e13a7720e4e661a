package hms.gates;

import hms.platform.Roles;
import hms.platform.Rule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which texts the code and the pages ask for. */
final class Wording {

    private static final Pattern ASKED = Pattern.compile("\\b(\\w+)Msg\\['([^']*)'\\]");
    private static final Pattern IN_JAVA = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)+)\"");
    private static final Pattern IN_VIEW = Pattern.compile("'([^'\\n]+)'|\"([^\"\\n]+)\"");
    private static final Pattern FRAMEWORK = Pattern.compile("(jakarta\\.faces|primefaces|org\\.omnifaces)\\..*");

    private Wording() {}

    /** {@code #{patientsMsg['search.title']}} where no such text is. */
    static List<String> unknownTexts(Path webapp, List<Bundle> messages) {
        List<String> found = new ArrayList<>();
        for (Path file : Sources.files(webapp, ".xhtml")) {
            Matcher asked = ASKED.matcher(Sources.text(file));
            while (asked.find()) {
                if (!exists(messages, asked.group(1), asked.group(2))) {
                    found.add(webapp.relativize(file) + " asks for " + asked.group(1) + " " + asked.group(2));
                }
            }
        }
        return found;
    }

    private static boolean exists(List<Bundle> bundles, String name, String key) {
        return bundles.stream()
                .anyMatch(
                        bundle -> bundle.name().equals(name) && bundle.english().containsKey(key));
    }

    /** Texts that nobody asks for: a whole key, or a beginning that ends in a dot, must stand somewhere. */
    static List<String> unusedTexts(List<Bundle> bundles, Set<String> literals) {
        return bundles.stream()
                .flatMap(bundle -> bundle.english().keySet().stream()
                        .filter(key -> !FRAMEWORK.matcher(key).matches() && !isAsked(key, literals))
                        .map(key -> bundle.name() + " " + key + " is never used"))
                .toList();
    }

    private static boolean isAsked(String key, Set<String> literals) {
        if (literals.contains(key)) {
            return true;
        }
        for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            if (literals.contains(key.substring(0, dot + 1))) {
                return true;
            }
        }
        return false;
    }

    static Set<String> literals(Stream<Path> javaSources, Path webapp) {
        Set<String> found = new HashSet<>();
        javaSources
                .flatMap(top -> Sources.files(top, ".java").stream())
                .forEach(file -> collect(IN_JAVA, Sources.text(file), found));
        Sources.files(webapp, ".xhtml").forEach(file -> collect(IN_VIEW, Sources.text(file), found));
        return found;
    }

    private static void collect(Pattern pattern, String text, Set<String> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                if (matcher.group(group) != null) {
                    found.add(matcher.group(group));
                }
            }
            // a quoted attribute may hold quoted words of its own
            if (matcher.groupCount() > 1 && matcher.group(2) != null) {
                collect(IN_VIEW, matcher.group(2), found);
            }
        }
    }

    static List<Rule> rules(House house) {
        return house.all().stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Rule.class))
                .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
                .map(Rule.class::cast)
                .toList();
    }

    static List<String> rulesWithoutSentence(List<Rule> rules, List<Bundle> texts) {
        return rules.stream()
                .filter(rule -> !exists(texts, rule.capability(), "rule." + rule.name()))
                .map(rule -> rule.capability() + " " + rule.name() + " has no sentence")
                .toList();
    }

    static List<String> sentencesWithoutRule(List<Rule> rules, List<Bundle> texts) {
        return texts.stream()
                .flatMap(bundle -> bundle.english().keySet().stream()
                        .filter(key -> key.startsWith("rule."))
                        .filter(key -> rules.stream()
                                .noneMatch(rule ->
                                        rule.capability().equals(bundle.name()) && key.equals("rule." + rule.name())))
                        .map(key -> bundle.name() + " " + key + " belongs to no rule"))
                .toList();
    }

    static List<String> rightsWithoutSentence(List<Bundle> texts) {
        return Stream.of(Roles.ROLES, Roles.RIGHTS)
                .flatMap(List::stream)
                .filter(name -> !exists(texts, "platform", "right." + name))
                .toList();
    }
}
