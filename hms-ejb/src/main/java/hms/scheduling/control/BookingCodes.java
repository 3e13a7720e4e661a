package hms.scheduling.control;

import hms.platform.HospitalDay;
import hms.scheduling.LookUpCodeIssued;
import hms.scheduling.entity.Appointment;
import hms.scheduling.entity.AppointmentStatus;
import hms.scheduling.entity.BookingCode;
import hms.scheduling.entity.BookingCodeWish;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives out the one-time codes that were asked for, one per mail address, where a booking fits. */
@ApplicationScoped
public class BookingCodes {

    private static final int AT_ONCE = 50;
    private static final int MOST_BOOKINGS = 10;

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<LookUpCodeIssued> issued;

    @Inject
    HospitalDay day;

    /** Whether anybody waits for a code. */
    @Transactional
    public boolean wanted() {
        return !em.createQuery("select w.id from BookingCodeWish w", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Works off what was asked for; how many wishes there were. */
    @Transactional
    public int issue() {
        List<BookingCodeWish> wishes = em.createQuery(
                        "select w from BookingCodeWish w order by w.askedAt", BookingCodeWish.class)
                .setMaxResults(AT_ONCE)
                .getResultList();
        for (BookingCodeWish wish : wishes) {
            issue(wish);
            em.remove(wish);
        }
        return wishes.size();
    }

    private void issue(BookingCodeWish wish) {
        Map<String, String> codes = new LinkedHashMap<>();
        for (Appointment appointment : fitting(wish)) {
            String email = appointment.getGuest().email(appointment.getId());
            if (email != null) {
                boolean first = !codes.containsKey(email);
                String code = codes.computeIfAbsent(email, each -> BookingCode.fresh());
                em.persist(new BookingCode(appointment.getId(), code, day.now()));
                if (first) {
                    issued.fire(new LookUpCodeIssued(appointment.getId(), code));
                }
            }
        }
    }

    private List<Appointment> fitting(BookingCodeWish wish) {
        return em.createQuery(
                        "select a from Appointment a where a.guest.phoneIndex = :phone and a.guest.nameKey = :name"
                                + " and a.status in :live and a.time.endsAt > :now order by a.time.startsAt",
                        Appointment.class)
                .setParameter("phone", wish.getPhoneIndex())
                .setParameter("name", wish.getNameKey())
                .setParameter("live", AppointmentStatus.LIVE)
                .setParameter("now", day.now())
                .setMaxResults(MOST_BOOKINGS)
                .getResultList();
    }

    /** Forgets codes that no longer open anything. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int tidy() {
        return em.createQuery("delete from BookingCode c where c.expiresAt < :now")
                .setParameter("now", day.now())
                .executeUpdate();
    }
}
