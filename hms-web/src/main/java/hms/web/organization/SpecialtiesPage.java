package hms.web.organization;

import hms.organization.boundary.SpecialtyDesk;
import hms.organization.boundary.SpecialtyDesk.SpecialtyWish;
import hms.organization.entity.SpecialtyRow;
import hms.web.shared.Said;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The fields of medicine: all of them in a list, and above it a new one, or the one that was picked. */
@Named
@ViewScoped
public class SpecialtiesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SELF = "/organization/specialties?faces-redirect=true";

    @Inject
    private SpecialtyDesk desk;

    @Inject
    private SpecialtyRows list;

    private Long id;
    private SpecialtyRow specialty;
    private String code;
    private String name;

    public void open() {
        if (id != null) {
            specialty = desk.specialty(id);
            code = specialty.code();
            name = specialty.name();
        }
    }

    public String save() {
        if (specialty == null) {
            desk.add(new SpecialtyWish(null, code, name));
        } else {
            desk.change(id, new SpecialtyWish(specialty.version(), code, name));
        }
        Said.done("organization", "specialty.saved");
        return SELF;
    }

    public String retire() {
        desk.retire(id, specialty.version());
        Said.done("organization", "specialty.retired");
        return SELF;
    }

    public String revive() {
        desk.revive(id, specialty.version());
        Said.done("organization", "specialty.revived");
        return SELF;
    }

    public SpecialtyRows getList() {
        return list;
    }

    public SpecialtyRow getSpecialty() {
        return specialty;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
