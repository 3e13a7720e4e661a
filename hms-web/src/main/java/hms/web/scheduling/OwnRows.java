package hms.web.scheduling;

import hms.platform.Slice;
import hms.scheduling.boundary.DoctorAppointmentDesk;
import hms.scheduling.boundary.DoctorAppointmentDesk.Listing;
import hms.scheduling.entity.AppointmentRow;
import hms.web.shared.LazyRows;
import hms.web.shared.ListColumn;
import hms.web.shared.Moments;
import hms.web.shared.Words;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The doctor's own appointments: today's, those not seen yet, or those to come. */
@Dependent
public class OwnRows extends LazyRows<AppointmentRow> {

    private static final long serialVersionUID = 1L;

    @Inject
    private DoctorAppointmentDesk desk;

    @Inject
    private Words words;

    @Inject
    private Moments moments;

    private Listing kind = Listing.TODAY;

    OwnRows of(Listing wanted) {
        kind = wanted;
        return this;
    }

    @Override
    protected Slice<AppointmentRow> page(int first, int size, Optional<Order> order) {
        return switch (kind) {
            case TODAY -> part(desk.today(), first, size);
            case UNSEEN -> part(desk.unseen(), first, size);
            case UPCOMING -> desk.upcoming(first, size);
        };
    }

    private static Slice<AppointmentRow> part(List<AppointmentRow> all, int first, int size) {
        int from = Math.min(first, all.size());
        return Slice.of(all.subList(from, Math.min(all.size(), first + Slice.lookAhead(size))), size);
    }

    @Override
    public List<AppointmentRow> exported() {
        return desk.export(kind);
    }

    @Override
    public List<ListColumn<AppointmentRow>> columns() {
        return List.of(
                new ListColumn<>(word("time"), row -> moments.of(row.startsAt())),
                new ListColumn<>(word("who"), AppointmentRow::fullName),
                new ListColumn<>(word("mrn"), AppointmentRow::mrn),
                new ListColumn<>(word("department"), AppointmentRow::department),
                new ListColumn<>(word("status"), row -> word("status." + row.status())));
    }

    @Override
    public String exportName() {
        return "my-appointments-" + kind.name().toLowerCase(Locale.ROOT);
    }

    private String word(String key) {
        return words.of("scheduling", key);
    }

    @Override
    public String getRowKey(AppointmentRow row) {
        return row.appointmentId().toString();
    }
}
