package hms.web.scheduling;

import hms.platform.Slice;
import hms.scheduling.boundary.DoctorAppointmentDesk;
import hms.scheduling.entity.AppointmentRow;
import hms.web.shared.LazyRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The doctor's own appointments: today's, those not seen yet, or those to come. */
@Dependent
public class OwnRows extends LazyRows<AppointmentRow> {

    private static final long serialVersionUID = 1L;

    /** Which of the lists. */
    enum Kind {
        TODAY,
        UNSEEN,
        UPCOMING
    }

    @Inject
    private DoctorAppointmentDesk desk;

    private Kind kind = Kind.TODAY;

    OwnRows of(Kind wanted) {
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
    public String getRowKey(AppointmentRow row) {
        return row.appointmentId().toString();
    }
}
