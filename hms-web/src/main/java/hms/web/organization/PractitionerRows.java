package hms.web.organization;

import hms.organization.boundary.PractitionerDesk;
import hms.organization.boundary.PractitionerDesk.PractitionerFilter;
import hms.organization.entity.PractitionerKind;
import hms.organization.entity.PractitionerRow;
import hms.platform.Slice;
import hms.web.shared.LazyRows;
import hms.web.shared.ListColumn;
import hms.web.shared.Words;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Those who treat here, by family name, one page at a time. */
@Dependent
public class PractitionerRows extends LazyRows<PractitionerRow> {

    private static final long serialVersionUID = 1L;
    private static final String BUNDLE = "organization";

    @Inject
    private PractitionerDesk desk;

    @Inject
    private Words words;

    private String text;
    private PractitionerKind kind;
    private Long department;
    private boolean leftToo;

    @Override
    protected Slice<PractitionerRow> page(int first, int size, Optional<Order> order) {
        return desk.practitioners(filter(), first, size);
    }

    @Override
    public List<PractitionerRow> exported() {
        return desk.export(filter());
    }

    @Override
    public List<ListColumn<PractitionerRow>> columns() {
        return List.of(
                new ListColumn<>(words.of(BUNDLE, "practitioner.name"), PractitionerRow::fullName),
                new ListColumn<>(words.of(BUNDLE, "practitioner.kind"), row -> words.of(BUNDLE, "kind." + row.kind())),
                new ListColumn<>(words.of(BUNDLE, "practitioner.department"), PractitionerRow::department),
                new ListColumn<>(words.of(BUNDLE, "practitioner.qualifications"), PractitionerRow::qualifications),
                new ListColumn<>(words.of(BUNDLE, "practitioner.username"), PractitionerRow::username),
                new ListColumn<>(
                        words.of(BUNDLE, "department.state"), row -> words.of(BUNDLE, "here." + row.active())));
    }

    @Override
    public String exportName() {
        return "practitioners";
    }

    private PractitionerFilter filter() {
        return new PractitionerFilter(text, kind, department, leftToo);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public PractitionerKind getKind() {
        return kind;
    }

    public void setKind(PractitionerKind kind) {
        this.kind = kind;
    }

    public Long getDepartment() {
        return department;
    }

    public void setDepartment(Long department) {
        this.department = department;
    }

    public boolean isLeftToo() {
        return leftToo;
    }

    public void setLeftToo(boolean leftToo) {
        this.leftToo = leftToo;
    }
}
