package hms.web.identity;

import hms.identity.boundary.GroupDesk;
import hms.identity.boundary.GroupDesk.GroupRow;
import hms.platform.Slice;
import hms.web.shared.LazyRows;
import hms.web.shared.ListColumn;
import hms.web.shared.Words;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** All groups by name, one page at a time. */
@Dependent
public class GroupRows extends LazyRows<GroupRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    private GroupDesk desk;

    @Inject
    private Words words;

    @Override
    protected Slice<GroupRow> page(int first, int size, Optional<Order> order) {
        List<GroupRow> groups = desk.groups();
        int from = Math.min(first, groups.size());
        return Slice.of(groups.subList(from, Math.min(groups.size(), first + Slice.lookAhead(size))), size);
    }

    @Override
    public List<GroupRow> exported() {
        return desk.export();
    }

    @Override
    public List<ListColumn<GroupRow>> columns() {
        return List.of(
                new ListColumn<>(words.of("identity", "group.name"), GroupRow::name),
                new ListColumn<>(words.of("identity", "group.members"), GroupRow::members));
    }

    @Override
    public String exportName() {
        return "groups";
    }
}
