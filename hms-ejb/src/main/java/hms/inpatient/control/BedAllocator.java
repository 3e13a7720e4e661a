package hms.inpatient.control;

import hms.inpatient.entity.Bed;
import hms.inpatient.entity.Housekeeping;
import hms.inpatient.entity.InpatientRule;
import hms.patients.entity.Patient;
import hms.platform.PlatformRule;
import hms.platform.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Gives places in beds. A bed is locked before anything is read that depends on it, so that of two desks that want its
 * last place one waits and then sees that it is taken; the unique key of the stays says so once more.
 */
@Dependent
public class BedAllocator {

    @PersistenceContext
    EntityManager em;

    /** Locks these beds until the transaction ends, everybody in the same order. */
    public Map<Long, Bed> lock(long... beds) {
        Map<Long, Bed> locked = new LinkedHashMap<>();
        LongStream.of(beds).distinct().sorted().forEach(id -> locked.put(id, locked(id)));
        return locked;
    }

    private Bed locked(long bedId) {
        return Optional.ofNullable(em.find(Bed.class, bedId, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> Refusal.of(PlatformRule.NOT_FOUND));
    }

    /** The first free place of a bed that is locked. */
    public int freePlace(Bed bed) {
        refuse(!bed.getRoom().getWard().isActive(), InpatientRule.WARD_CLOSED);
        refuse(!bed.isInService(), InpatientRule.BED_RETIRED);
        List<Integer> taken = taken(bed);
        refuse(taken.size() >= bed.getPlaces(), InpatientRule.BED_OCCUPIED);
        refuse(bed.getHousekeeping() != Housekeeping.READY, InpatientRule.BED_NOT_READY);
        return IntStream.rangeClosed(1, bed.getPlaces())
                .filter(place -> !taken.contains(place))
                .findFirst()
                .orElseThrow(() -> Refusal.of(InpatientRule.BED_OCCUPIED).on("bedId"));
    }

    /** Refuses to put a patient into a room kept for the other sex, unless there is a reason. */
    public static void mind(Bed bed, Patient patient, String despite) {
        boolean reasoned = despite != null && !despite.isBlank();
        if (!reasoned && bed.getRoom().isReservedAgainst(patient.getGender())) {
            throw Refusal.of(InpatientRule.ROOM_RESERVED).on("despite");
        }
    }

    /** The places of this bed in which somebody lies. */
    public List<Integer> taken(Bed bed) {
        return em.createQuery("SELECT s.place FROM BedStay s WHERE s.bed.id = :bed AND s.open = 1", Integer.class)
                .setParameter("bed", bed.getId())
                .getResultList();
    }

    private static void refuse(boolean condition, InpatientRule rule) {
        if (condition) {
            throw Refusal.of(rule).on("bedId");
        }
    }
}
