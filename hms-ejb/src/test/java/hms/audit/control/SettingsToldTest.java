package hms.audit.control;

import static org.assertj.core.api.Assertions.assertThat;

import hms.audit.UseCaseNotes;
import hms.platform.Settings.Changed;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SettingsToldTest {

    @Test
    void tellsFewChangesInOneRowAndNoneInNone() {
        assertThat(told(List.of("A 1 → 2", "B 3 → 4"))).containsExactly("A 1 → 2, B 3 → 4");
        assertThat(told(List.of())).isEmpty();
    }

    @Test
    void tellsEveryChangeHoweverManyRowsItTakes() {
        List<String> changes = IntStream.range(0, 60)
                .mapToObj(each -> "REFUSED_WORDS +“harbour" + each + "”")
                .toList();
        List<String> rows = told(changes);

        assertThat(rows).hasSizeGreaterThan(5).allMatch(row -> row.length() <= 200);
        assertThat(String.join(", ", rows)).isEqualTo(String.join(", ", changes));
    }

    @Test
    void goesOnInTheNextRowWithWhatIsTooLongForOne() {
        String change = "NAME “" + "😀".repeat(150) + "”";
        List<String> rows = told(List.of(change));

        assertThat(rows).hasSize(2).allMatch(row -> row.length() <= 200);
        assertThat(rows).noneMatch(row -> Character.isHighSurrogate(row.charAt(row.length() - 1)));
        assertThat(String.join("", rows)).isEqualTo(change);
    }

    private static List<String> told(List<String> changes) {
        SettingsTold listener = new SettingsTold();
        listener.notes = new UseCaseNotes();
        listener.told(new Changed(changes));
        return listener.notes.reasons();
    }
}
