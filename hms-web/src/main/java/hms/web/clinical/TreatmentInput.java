package hms.web.clinical;

import hms.web.shared.FormToken;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** One treatment as it is typed in: what, in which visit, when, by whom, and what came of it. */
public class TreatmentInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private final FormToken token = new FormToken();
    private Long encounterId;
    private String description;
    private LocalDate on;
    private LocalTime at;
    private Long performerId;
    private String outcome;

    /** Empty again, for this moment and this person. */
    void begin(Long visit, LocalDateTime now, Long performer) {
        encounterId = visit;
        on = now.toLocalDate();
        at = now.toLocalTime().withSecond(0).withNano(0);
        performerId = performer;
        description = null;
        outcome = null;
    }

    /** The next row of a list: day, time and performer stay. */
    void next() {
        description = null;
        outcome = null;
    }

    /** When, by the hospital's clocks; null where no day was given, the beginning of the day where no time was. */
    LocalDateTime when() {
        return on == null ? null : on.atTime(at == null ? LocalTime.MIDNIGHT : at);
    }

    public FormToken getToken() {
        return token;
    }

    public Long getEncounterId() {
        return encounterId;
    }

    public void setEncounterId(Long encounterId) {
        this.encounterId = encounterId;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public LocalTime getAt() {
        return at;
    }

    public void setAt(LocalTime at) {
        this.at = at;
    }

    public Long getPerformerId() {
        return performerId;
    }

    public void setPerformerId(Long performerId) {
        this.performerId = performerId;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }
}
