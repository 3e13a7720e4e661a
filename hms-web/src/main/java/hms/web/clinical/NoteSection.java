package hms.web.clinical;

import hms.clinical.boundary.NoteDesk;
import hms.clinical.boundary.NoteDesk.KeepDraft;
import hms.clinical.boundary.NoteDesk.SignNote;
import hms.clinical.boundary.NoteDesk.VoidNote;
import hms.clinical.entity.NoteKind;
import hms.clinical.entity.NoteRow;
import hms.platform.HospitalDay;
import hms.platform.Roles;
import hms.web.shared.FormToken;
import hms.web.shared.Me;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** Notes in the chart: written, kept as a draft meanwhile, signed, amended, taken back. */
@Named
@ViewScoped
public class NoteSection implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NoteDesk desk;

    @Inject
    private ChartPage page;

    @Inject
    private Me me;

    @Inject
    private HospitalDay day;

    private final FormToken token = new FormToken();
    private NoteKind kind;
    private String text;
    private Long amends;
    private String kept;
    private Instant keptAt;
    private NoteRow chosen;
    private String because;

    /** Goes on with what was being written; nothing where the chart did not open. */
    public void begin() {
        if (page.getChart() == null) {
            return;
        }
        NoteRow draft = page.getChart().draft();
        kind = draft == null ? usual() : draft.kind();
        text = draft == null ? null : draft.text();
        amends = draft == null ? null : draft.amendsId();
        kept = text;
        keptAt = draft == null ? null : draft.writtenAt();
    }

    private NoteKind usual() {
        return me.may(Roles.DOCTOR) ? NoteKind.PROGRESS : NoteKind.NURSING;
    }

    /** Keeps what was written since the last time. */
    public void keep() {
        if (!Objects.equals(text, kept)) {
            desk.keepDraft(new KeepDraft(page.rightPatient(), kind, text, amends));
            kept = text;
            keptAt = day.now();
        }
    }

    public void sign() {
        token.once(once -> desk.sign(new SignNote(once, page.rightPatient(), kind, text, amends)));
        page.done("note.signed");
        begin();
    }

    /** Corrects or completes this note; null for a note of its own. */
    public void amend(NoteRow row) {
        amends = row == null ? null : row.id();
    }

    /** This one was written wrongly; null for none after all. */
    public void choose(NoteRow row) {
        chosen = row;
        because = null;
    }

    public void takeBack() {
        desk.takeBack(new VoidNote(page.rightPatient(), chosen.id(), chosen.version(), because));
        choose(null);
        page.done("takenBack");
    }

    public FormToken getToken() {
        return token;
    }

    public NoteKind getKind() {
        return kind;
    }

    public void setKind(NoteKind kind) {
        this.kind = kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Long getAmends() {
        return amends;
    }

    public Instant getKeptAt() {
        return keptAt;
    }

    public NoteRow getChosen() {
        return chosen;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }
}
