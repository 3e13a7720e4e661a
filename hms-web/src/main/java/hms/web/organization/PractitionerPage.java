package hms.web.organization;

import hms.organization.boundary.DepartmentDesk;
import hms.organization.boundary.PractitionerDesk;
import hms.organization.boundary.PractitionerDesk.PractitionerCard;
import hms.organization.boundary.SpecialtyDesk;
import hms.organization.entity.DepartmentRow;
import hms.organization.entity.PractitionerKind;
import hms.organization.entity.SpecialtyRow;
import hms.web.shared.Said;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;

/** One of those who treat here: taken in, presented, shown, gone. */
@Named
@ViewScoped
public class PractitionerPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/organization/practitioners?faces-redirect=true";
    private static final String SELF = "/organization/practitioner?faces-redirect=true&id=";
    private static final String INDENT = "\u2003";

    @Inject
    private PractitionerDesk desk;

    @Inject
    private DepartmentDesk departmentDesk;

    @Inject
    private SpecialtyDesk specialtyDesk;

    private Long id;
    private PractitionerCard card;
    private PractitionerInput input = new PractitionerInput();
    private List<DepartmentRow> departments = List.of();
    private List<SpecialtyRow> specialties = List.of();
    private transient Part photo;

    public void open() {
        if (id != null) {
            card = desk.practitioner(id);
            input = PractitionerInput.of(card);
        }
        departments = departmentDesk.tree(true).stream()
                .filter(row -> row.active() || row.id().equals(input.getDepartment()))
                .toList();
        specialties = specialtyDesk.specialties(true).stream()
                .filter(row -> row.active() || input.getSpecialties().contains(row.id()))
                .toList();
    }

    public String save() {
        if (id == null) {
            long joined = desk.join(input.wish(null));
            Said.done("organization", "practitioner.joined");
            return SELF + joined;
        }
        desk.change(id, input.wish(card.version()));
        Said.done("organization", "practitioner.saved");
        return LIST;
    }

    public String leave() {
        desk.leave(id, card.version());
        Said.done("organization", "practitioner.left");
        return LIST;
    }

    public String comeBack() {
        desk.comeBack(id, card.version());
        Said.done("organization", "practitioner.back");
        return SELF + id;
    }

    public String portray() throws IOException {
        try (InputStream file = photo.getInputStream()) {
            desk.portray(id, card.version(), file);
        }
        Said.done("organization", "practitioner.portrayed");
        return SELF + id;
    }

    public String removePhoto() {
        desk.removePhoto(id, card.version());
        Said.done("organization", "practitioner.photo.removed");
        return SELF + id;
    }

    /** How deep it lies is seen in the list to choose from. */
    public String indented(DepartmentRow row) {
        return INDENT.repeat(row.depth()) + row.name();
    }

    public List<PractitionerKind> getKinds() {
        return List.of(PractitionerKind.values());
    }

    public List<DepartmentRow> getDepartments() {
        return departments;
    }

    public List<SpecialtyRow> getSpecialties() {
        return specialties;
    }

    public PractitionerCard getCard() {
        return card;
    }

    public PractitionerInput getInput() {
        return input;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Part getPhoto() {
        return photo;
    }

    public void setPhoto(Part photo) {
        this.photo = photo;
    }
}
