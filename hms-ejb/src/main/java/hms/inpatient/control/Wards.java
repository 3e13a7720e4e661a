package hms.inpatient.control;

import static hms.platform.Refusal.refuseIf;

import hms.inpatient.entity.Bed;
import hms.inpatient.entity.BedRow;
import hms.inpatient.entity.DoctorRow;
import hms.inpatient.entity.Housekeeping;
import hms.inpatient.entity.InpatientRule;
import hms.inpatient.entity.Room;
import hms.inpatient.entity.RoomRow;
import hms.inpatient.entity.Ward;
import hms.inpatient.entity.WardRow;
import hms.organization.entity.Department;
import hms.organization.entity.PractitionerKind;
import hms.platform.BaseEntity;
import hms.platform.PlatformRule;
import hms.platform.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Wards, rooms and beds as they are built. */
@Dependent
public class Wards {

    private static final int MOST = 500;

    @PersistenceContext
    EntityManager em;

    /** Every ward by name; open ones only, or all. */
    public List<WardRow> rows(boolean closedToo) {
        return em.createQuery(
                        WardRow.SELECT + (closedToo ? "" : " WHERE w.active = TRUE") + " ORDER BY w.name, w.code",
                        WardRow.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    public WardRow row(long wardId) {
        return em.createQuery(WardRow.SELECT + " WHERE w.id = :ward", WardRow.class)
                .setParameter("ward", wardId)
                .getResultStream()
                .findFirst()
                .orElseThrow(Wards::notFound);
    }

    /** The open wards that this person works on, by name. */
    public List<WardRow> of(String username) {
        return em.createQuery(
                        WardRow.SELECT + " WHERE w.active = TRUE AND :username MEMBER OF w.staff ORDER BY w.name",
                        WardRow.class)
                .setParameter("username", username)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The rooms of a ward by name, in service or not. */
    public List<RoomRow> rooms(long wardId) {
        return em.createQuery(RoomRow.SELECT + " WHERE r.ward.id = :ward ORDER BY r.name", RoomRow.class)
                .setParameter("ward", wardId)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The beds of a ward by room and label, in service or not. */
    public List<BedRow> beds(long wardId) {
        return em.createQuery(BedRow.SELECT + " WHERE w.id = :ward ORDER BY r.name, b.label", BedRow.class)
                .setParameter("ward", wardId)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Beds in service that stand empty and take nobody as they are, those longest so first. */
    public List<BedRow> notReady() {
        return em.createQuery(
                        BedRow.SELECT + " WHERE " + BedRow.IN_SERVICE + " AND b.housekeeping <> :ready"
                                + " ORDER BY b.housekeepingSince, b.id",
                        BedRow.class)
                .setParameter("ready", Housekeeping.READY)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Doctors who work here, by name. */
    public List<DoctorRow> doctors() {
        return em.createQuery(
                        "SELECT NEW hms.inpatient.entity.DoctorRow(p.id, p.sortName, d.name) FROM Practitioner p"
                                + " JOIN p.department d WHERE p.active = TRUE AND p.kind = :doctor ORDER BY p.sortName",
                        DoctorRow.class)
                .setParameter("doctor", PractitionerKind.DOCTOR)
                .setMaxResults(MOST)
                .getResultList();
    }

    public Ward ward(long id) {
        return found(Ward.class, id);
    }

    /** The ward, as it is now, and as the caller saw it. */
    public Ward ward(long id, long version) {
        return current(Ward.class, id, version);
    }

    /** The room, as it is now, and as the caller saw it. */
    public Room room(long id, long version) {
        return current(Room.class, id, version);
    }

    public Room room(long id) {
        return found(Room.class, id);
    }

    /** The department that a ward belongs to. */
    public Department department(long id) {
        return Optional.ofNullable(em.find(Department.class, id)).orElseThrow(Wards::notFound);
    }

    /** Refuses a name that nobody signs in with. */
    public void refuseStranger(String username) {
        boolean known = !em.createQuery("SELECT u.id FROM UserAccount u WHERE u.username = :username", Long.class)
                .setParameter("username", username)
                .getResultList()
                .isEmpty();
        if (!known) {
            throw Refusal.of(InpatientRule.UNKNOWN_USER, username).on("username");
        }
    }

    /** The room for a new bed: one in service. */
    public Room roomInService(long id) {
        Room room = room(id);
        refuseIf(!room.isActive(), InpatientRule.ROOM_RETIRED);
        return room;
    }

    /** The beds of a room by their ids, to be locked. */
    public long[] bedIdsOfRoom(long roomId) {
        return em.createQuery("SELECT b.id FROM Bed b WHERE b.room.id = :room", Long.class)
                .setParameter("room", roomId)
                .getResultStream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    /** The beds of a room in which somebody lies, by their labels; its beds are locked. */
    public List<String> bedsTaken(long roomId) {
        return em.createQuery(
                        "SELECT DISTINCT b.label FROM BedStay s JOIN s.bed b WHERE s.open = 1 AND b.room.id = :room"
                                + " ORDER BY b.label",
                        String.class)
                .setParameter("room", roomId)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The beds of a ward by their ids, to be locked. */
    public long[] bedIds(long wardId) {
        return em.createQuery("SELECT b.id FROM Bed b WHERE b.room.ward.id = :ward", Long.class)
                .setParameter("ward", wardId)
                .getResultStream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    /** Whether somebody lies on this ward; its beds are locked. */
    public boolean isInUse(long wardId) {
        return !em.createQuery("SELECT s.id FROM BedStay s WHERE s.open = 1 AND s.bed.room.ward.id = :ward", Long.class)
                .setParameter("ward", wardId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Keeps what is new; its id. */
    public long add(BaseEntity made) {
        em.persist(made);
        return made.getId();
    }

    /** Refuses a bed that somebody changed since it was read. */
    public static void refuseStale(Bed bed, long version) {
        refuseIf(bed.getVersion() != version, PlatformRule.STALE);
    }

    private <T extends BaseEntity> T current(Class<T> type, long id, long version) {
        T entity = found(type, id);
        refuseIf(entity.getVersion() != version, PlatformRule.STALE);
        return entity;
    }

    private <T extends BaseEntity> T found(Class<T> type, long id) {
        return Optional.ofNullable(em.find(type, id)).orElseThrow(Wards::notFound);
    }

    private static Refusal notFound() {
        return Refusal.of(PlatformRule.NOT_FOUND);
    }
}
