package hms.gates;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One bundle of texts in every language. */
record Bundle(String name, Map<String, Map<String, String>> languages, List<String> twice) {

    static final List<String> LANGUAGES = List.of("en", "es", "ar");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");
    private static final Pattern TRANSLATION = Pattern.compile(".*_[a-z]{2}\\.properties");

    /** Every bundle in this folder. */
    static List<Bundle> in(Path folder) {
        return Sources.files(folder, ".properties").stream()
                .map(file -> file.getFileName().toString())
                .filter(file -> !TRANSLATION.matcher(file).matches())
                .map(file -> read(folder, file.substring(0, file.indexOf('.'))))
                .toList();
    }

    private static Bundle read(Path folder, String name) {
        Map<String, Map<String, String>> languages = new LinkedHashMap<>();
        List<String> twice = new ArrayList<>();
        for (String language : LANGUAGES) {
            String suffix = language.equals("en") ? "" : "_" + language;
            languages.put(language, load(folder.resolve(name + suffix + ".properties"), twice));
        }
        return new Bundle(name, languages, twice);
    }

    private static Map<String, String> load(Path file, List<String> twice) {
        Map<String, String> texts = new TreeMap<>();
        if (!file.toFile().exists()) {
            return texts;
        }
        Properties properties = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object value) {
                if (texts.put((String) key, (String) value) != null) {
                    twice.add(file.getFileName() + " defines " + key + " twice");
                }
                return null;
            }
        };
        try {
            properties.load(new StringReader(Sources.text(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }

    Map<String, String> english() {
        return languages.get("en");
    }

    List<String> wrong() {
        List<String> found = new ArrayList<>(twice);
        languages.forEach((language, texts) -> {
            Set<String> keys = new TreeSet<>(english().keySet());
            keys.removeAll(texts.keySet());
            keys.forEach(key -> found.add(name + "_" + language + " lacks " + key));
            texts.forEach((key, text) -> wrongText(key, text, language)
                    .forEach(what -> found.add(name + "_" + language + " " + key + " " + what)));
        });
        return found;
    }

    private List<String> wrongText(String key, String text, String language) {
        List<String> found = new ArrayList<>();
        String original = english().get(key);
        if (original == null) {
            return List.of("is not in English");
        }
        if (text.isBlank()) {
            found.add("is empty");
        }
        if (!placeholders(text).equals(placeholders(original))) {
            found.add("has other placeholders than English");
        }
        if (!language.equals("en") && isSentence(original) && text.equals(original)) {
            found.add("is not translated");
        }
        boolean formatted = PLACEHOLDER.matcher(text).find();
        if (formatted && text.replace("''", "").contains("'")) {
            found.add("loses its apostrophe: write '' beside placeholders");
        }
        if (!formatted && text.contains("''")) {
            found.add("shows its apostrophe twice");
        }
        return found;
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static boolean isSentence(String text) {
        return text.strip().split("\\s+").length >= 3;
    }
}
