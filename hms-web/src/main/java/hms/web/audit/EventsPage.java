package hms.web.audit;

import hms.audit.boundary.AuditDesk;
import hms.audit.entity.AuditFilter;
import hms.audit.entity.Outcome;
import hms.audit.entity.Verdict;
import hms.platform.Act;
import hms.web.shared.Me;
import hms.web.shared.Words;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;

/** The privacy officer's home: the trail, filtered, and whether it can be believed. */
@Named
@ViewScoped
public class EventsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AuditDesk desk;

    @Inject
    private Words words;

    @Inject
    private Me me;

    private AuditRows rows;
    private Verdict verdict;
    private String username;
    private String patient;
    private Act act;
    private Outcome outcome;
    private LocalDate from;
    private LocalDate until;

    @PostConstruct
    void begin() {
        rows = new AuditRows(desk, words);
    }

    /** Shows what the filter lets through. */
    public void filter() {
        rows.show(new AuditFilter(
                given(username),
                given(patient) == null ? null : desk.patientOf(patient),
                act,
                outcome,
                start(from),
                start(until == null ? null : until.plusDays(1))));
    }

    /** Shows everything again. */
    public void clear() {
        username = null;
        patient = null;
        act = null;
        outcome = null;
        from = null;
        until = null;
        filter();
    }

    public void verify() {
        verdict = desk.verify();
    }

    /** A moment to the second, in UTC, with the month in the language of the page. */
    public String time(Instant moment) {
        return moment == null
                ? ""
                : DateTimeFormatter.ofPattern("dd-MMM-uuuu HH:mm:ss", me.getLocale())
                        .withDecimalStyle(DecimalStyle.STANDARD)
                        .format(moment.atOffset(ZoneOffset.UTC));
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static Instant start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    public Act[] getActs() {
        return Act.values();
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    public AuditRows getRows() {
        return rows;
    }

    public Verdict getVerdict() {
        return verdict;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPatient() {
        return patient;
    }

    public void setPatient(String patient) {
        this.patient = patient;
    }

    public Act getAct() {
        return act;
    }

    public void setAct(Act act) {
        this.act = act;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
