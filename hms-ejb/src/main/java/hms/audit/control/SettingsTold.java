package hms.audit.control;

import hms.audit.UseCaseNotes;
import hms.audit.entity.AuditEvent;
import hms.platform.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes beside the change of settings what they were before and what they are now, in as many rows as that needs. */
@Dependent
public class SettingsTold {

    private static final String BETWEEN = ", ";

    @Inject
    UseCaseNotes notes;

    void told(@Observes Settings.Changed change) {
        rows(change.told()).forEach(notes::alsoBecause);
    }

    static List<String> rows(List<String> changes) {
        List<String> rows = new ArrayList<>();
        for (String part : changes.stream().flatMap(SettingsTold::parts).toList()) {
            int last = rows.size() - 1;
            if (last >= 0 && rows.get(last).length() + BETWEEN.length() + part.length() <= AuditEvent.REASON) {
                rows.set(last, rows.get(last) + BETWEEN + part);
            } else {
                rows.add(part);
            }
        }
        return rows;
    }

    /** What is too long for one row goes on in the next, never within a character. */
    private static Stream<String> parts(String change) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (change.length() - from > AuditEvent.REASON) {
            int end = from + AuditEvent.REASON;
            int to = Character.isHighSurrogate(change.charAt(end - 1)) ? end - 1 : end;
            parts.add(change.substring(from, to));
            from = to;
        }
        parts.add(change.substring(from));
        return parts.stream();
    }
}
