package hms.web.organization;

import hms.organization.boundary.DepartmentDesk;
import hms.organization.entity.DepartmentRow;
import hms.platform.Slice;
import hms.web.shared.LazyRows;
import hms.web.shared.ListColumn;
import hms.web.shared.Words;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The departments in the order of the tree, one page at a time. */
@Dependent
public class DepartmentRows extends LazyRows<DepartmentRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    private DepartmentDesk desk;

    @Inject
    private Words words;

    private boolean closedToo;

    @Override
    protected Slice<DepartmentRow> page(int first, int size, Optional<Order> order) {
        List<DepartmentRow> tree = desk.tree(closedToo);
        int from = Math.min(first, tree.size());
        return Slice.of(tree.subList(from, Math.min(tree.size(), first + Slice.lookAhead(size))), size);
    }

    @Override
    public List<DepartmentRow> exported() {
        return desk.export();
    }

    @Override
    public List<ListColumn<DepartmentRow>> columns() {
        Map<Long, String> codes =
                desk.tree(true).stream().collect(Collectors.toMap(DepartmentRow::id, DepartmentRow::code));
        return List.of(
                new ListColumn<>(words.of("organization", "department.code"), DepartmentRow::code),
                new ListColumn<>(words.of("organization", "department.name"), DepartmentRow::name),
                new ListColumn<>(words.of("organization", "department.parent"), row -> codes.get(row.parentId())),
                new ListColumn<>(
                        words.of("organization", "department.state"),
                        row -> words.of("organization", "state." + row.active())));
    }

    @Override
    public String exportName() {
        return "departments";
    }

    public boolean isClosedToo() {
        return closedToo;
    }

    public void setClosedToo(boolean closedToo) {
        this.closedToo = closedToo;
    }
}
