package hms.scheduling.control;

import hms.patients.entity.PhoneNumbers;
import hms.platform.HospitalDay;
import hms.platform.PlatformRule;
import hms.platform.Refusal;
import hms.scheduling.entity.Appointment;
import hms.scheduling.entity.AppointmentStatus;
import hms.scheduling.entity.BookingCode;
import hms.scheduling.entity.BookingCodeWish;
import hms.scheduling.entity.Guest;
import hms.scheduling.entity.Reference;
import hms.scheduling.entity.SchedulingRule;
import hms.scheduling.entity.StatusLink;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/**
 * Finds the booking somebody asks for, by what only whoever booked knows.
 *
 * <p>What is unknown and what belongs to another are looked for by one and the same query, so that neither the answer
 * nor its time tells them apart (SECURITY S12).
 */
@Dependent
public class GuestLookUps {

    private static final int MOST = 10;

    /** With all that is told of it. */
    private static final String TOLD = "select a from Appointment a join fetch a.practitioner join fetch a.department";

    @PersistenceContext
    EntityManager em;

    @Inject
    GuestCounters counters;

    @Inject
    Policies policies;

    @Inject
    HospitalDay day;

    /** A booking whose id an earlier submit was answered with. */
    public Appointment byId(long appointmentId) {
        return Optional.ofNullable(em.find(Appointment.class, appointmentId))
                .orElseThrow(() -> Refusal.of(PlatformRule.NOT_FOUND));
    }

    /** By the reference and the telephone; counted as a try that failed where nothing fits. */
    public Appointment byReference(String typed, String phone) {
        String reference = Reference.read(typed);
        List<String> keys = List.of("look:" + address(), "reference:" + reference);
        reserve(keys);
        Appointment found = em.createQuery(
                        TOLD + " where a.reference = :reference and a.guest.phoneIndex = :phone", Appointment.class)
                .setParameter("reference", reference)
                .setParameter("phone", phoneIndex(phone))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.of(SchedulingRule.BOOKING_NOT_FOUND));
        counters.giveBack(keys);
        return latest(found);
    }

    /** By the link; nobody guesses one. */
    public Appointment byLink(String token) {
        return em.createQuery(TOLD + " where a.link.hash = :hash", Appointment.class)
                .setParameter("hash", StatusLink.hash(token))
                .getResultStream()
                .findFirst()
                .map(this::latest)
                .orElseThrow(() -> Refusal.of(SchedulingRule.BOOKING_NOT_FOUND));
    }

    /** By name, telephone and the code that was mailed; every booking that the code was given for. */
    public List<Appointment> byCode(String given, String family, String phone, String code) {
        String nameKey = Guest.nameKey(given, family);
        String phoneIndex = phoneIndex(phone);
        List<String> keys = List.of("look:" + address(), "person:" + phoneIndex + nameKey);
        reserve(keys);
        List<Appointment> found = em.createQuery(
                        "select a from Appointment a where a.guest.phoneIndex = :phone and a.guest.nameKey = :name"
                                + " and exists (select c.id from BookingCode c where c.appointmentId = a.id"
                                + " and c.codeHash = :code and c.expiresAt > :now) order by a.time.startsAt",
                        Appointment.class)
                .setParameter("phone", phoneIndex)
                .setParameter("name", nameKey)
                .setParameter("code", BookingCode.hash(code))
                .setParameter("now", day.now())
                .setMaxResults(MOST)
                .getResultList();
        if (found.isEmpty()) {
            throw Refusal.of(SchedulingRule.BOOKING_NOT_FOUND);
        }
        counters.giveBack(keys);
        return found.stream().map(this::latest).distinct().toList();
    }

    /** Notes that a code is wanted; a job looks whether a booking fits, so that the answer here is always the same. */
    public void wishForCode(String given, String family, String phone) {
        String nameKey = Guest.nameKey(given, family);
        String phoneIndex = phoneIndex(phone);
        reserve(List.of("ask:" + address(), "ask:" + phoneIndex + nameKey));
        em.persist(new BookingCodeWish(nameKey, phoneIndex, day.now()));
    }

    private void reserve(List<String> keys) {
        Refusal.refuseIf(!counters.reserve(keys, policies.now().getMostTriesHourly()), SchedulingRule.TOO_MANY_TRIES);
    }

    private static String address() {
        return GuestNetwork.ofThisRequest().orElse("inside");
    }

    /** An index that nothing has, for what is no telephone number. */
    private static String phoneIndex(String typed) {
        return PhoneNumbers.e164(typed).map(PhoneNumbers::index).orElse("-");
    }

    /** Where it was moved to, however often. */
    private Appointment latest(Appointment found) {
        Appointment appointment = found;
        while (appointment.getMovedToId() != null && appointment.getStatus() == AppointmentStatus.CANCELLED) {
            appointment = em.find(Appointment.class, appointment.getMovedToId());
        }
        return appointment;
    }
}
