package hms.scheduling.control;

import hms.patients.Reader;
import hms.patients.entity.NameKeys;
import hms.patients.entity.PatientRow;
import hms.platform.PlatformRule;
import hms.platform.Refusal;
import hms.scheduling.entity.Appointment;
import hms.scheduling.entity.Guest;
import hms.scheduling.entity.SchedulingRule;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the patient a guest may be, and ties the two together. */
@Dependent
public class GuestLinks {

    private static final int MOST = 10;
    private static final String SELECT = "select " + PatientRow.OF_P + " from Patient p ";

    @PersistenceContext
    EntityManager em;

    @Inject
    DeskBookings desk;

    @Inject
    Bookings bookings;

    public Appointment find(long appointmentId) {
        return Optional.ofNullable(em.find(Appointment.class, appointmentId))
                .orElseThrow(() -> Refusal.of(PlatformRule.NOT_FOUND));
    }

    /** Active patients with this telephone. */
    public List<PatientRow> byPhone(Appointment booking) {
        return read(em.createQuery(
                        SELECT + "where p.details.phoneIndex = :phone and p.status.active = true"
                                + " order by p.name.sortName, p.id",
                        PatientRow.class)
                .setParameter("phone", guest(booking).getPhoneIndex()));
    }

    /** Active patients who have a word of the family name and one of the given name in their names. */
    public List<PatientRow> byName(Appointment booking) {
        Set<String> family = NameKeys.words(guest(booking).getFamily());
        Set<String> given = NameKeys.words(guest(booking).getGiven());
        if (family.isEmpty()) {
            return List.of();
        }
        return read(em.createQuery(
                        SELECT + "join p.words f where f.word in :family and p.status.active = true"
                                + " and exists (select q.id from Patient q join q.words g where q = p and g.word in :given)"
                                + " order by p.name.sortName, p.id",
                        PatientRow.class)
                .setParameter("family", family)
                .setParameter("given", given.isEmpty() ? family : given));
    }

    /** Each once, the first list first. */
    public List<PatientRow> together(List<PatientRow> first, List<PatientRow> then) {
        Set<PatientRow> all = new LinkedHashSet<>(first);
        all.addAll(then);
        return List.copyOf(all);
    }

    /** The guest is this patient, who must not be booked elsewhere at the time. */
    public void link(Reader reader, Appointment booking, long patientId) {
        booking.link(desk.known(reader, patientId));
        bookings.named(booking);
    }

    public void unlink(Appointment booking) {
        booking.unlink();
        bookings.named(booking);
    }

    private static Guest guest(Appointment booking) {
        if (booking.getGuest() == null) {
            throw Refusal.of(SchedulingRule.NOT_A_GUEST);
        }
        return booking.getGuest();
    }

    private static List<PatientRow> read(TypedQuery<PatientRow> query) {
        return query.setMaxResults(MOST).getResultList();
    }
}
