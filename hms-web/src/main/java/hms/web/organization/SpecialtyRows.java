package hms.web.organization;

import hms.organization.boundary.SpecialtyDesk;
import hms.organization.entity.SpecialtyRow;
import hms.platform.Slice;
import hms.web.shared.LazyRows;
import hms.web.shared.ListColumn;
import hms.web.shared.Words;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The specialties by name, one page at a time. */
@Dependent
public class SpecialtyRows extends LazyRows<SpecialtyRow> {

    private static final long serialVersionUID = 1L;
    private static final String BUNDLE = "organization";

    @Inject
    private SpecialtyDesk desk;

    @Inject
    private Words words;

    @Override
    protected Slice<SpecialtyRow> page(int first, int size, Optional<Order> order) {
        List<SpecialtyRow> all = desk.specialties(true);
        int from = Math.min(first, all.size());
        return Slice.of(all.subList(from, Math.min(all.size(), first + Slice.lookAhead(size))), size);
    }

    @Override
    public List<SpecialtyRow> exported() {
        return desk.export();
    }

    @Override
    public List<ListColumn<SpecialtyRow>> columns() {
        return List.of(
                new ListColumn<>(words.of(BUNDLE, "specialty.code"), SpecialtyRow::code),
                new ListColumn<>(words.of(BUNDLE, "specialty.name"), SpecialtyRow::name),
                new ListColumn<>(
                        words.of(BUNDLE, "department.state"), row -> words.of(BUNDLE, "offered." + row.active())));
    }

    @Override
    public String exportName() {
        return "specialties";
    }
}
