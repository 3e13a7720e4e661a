package hms.web.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How somebody who treats here is shown in a few letters and words. */
@Named
@ApplicationScoped
public class Portraits {

    private static final int LETTERS = 2;

    /** The first letters of the last two words of a name, where no picture is. */
    public String initials(String fullName) {
        List<String> words = Arrays.stream(fullName.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.stream()
                .skip(Math.max(0, words.size() - LETTERS))
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }

    /** Whether one of the words says this already: a cardiologist of the department of cardiology. */
    public boolean said(String what, List<String> words) {
        return words.stream().anyMatch(what::equalsIgnoreCase);
    }

    /** One after the other, as a line. */
    public String joined(List<String> words) {
        return String.join(" · ", words);
    }
}
