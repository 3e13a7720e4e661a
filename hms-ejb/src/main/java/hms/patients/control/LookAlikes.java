package hms.patients.control;

import hms.patients.entity.Demographics;
import hms.patients.entity.LookAlike;
import hms.patients.entity.NameKeys;
import hms.patients.entity.PatientRow;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds registered patients that may be the same person. Candidates come by indexed keys only, at most four reads. */
@Dependent
public class LookAlikes {

    private static final int CANDIDATES = 50;
    private static final int SHOWN = 5;
    private static final String SELECT =
            "select distinct new hms.patients.control.Candidate(p.id, p.mrn, p.name.given, p.name.family,"
                    + " p.life.birthDate, p.life.birthDateEstimated, p.gender, p.life.deceased, p.status.active,"
                    + " p.details.phoneIndex, p.details.nationalIdIndex) from Patient p ";

    @PersistenceContext
    EntityManager em;

    /** The likeliest first, at most five, all likely enough to warn. */
    public List<LookAlike> of(Demographics told) {
        Identity person = Identity.of(told);
        return candidates(person).stream()
                .map(candidate -> candidate.comparedWith(person))
                .filter(alike -> alike.score() >= LookAlikeScore.WARN)
                .sorted(Comparator.comparingInt(LookAlike::score).reversed())
                .limit(SHOWN)
                .toList();
    }

    private Collection<Candidate> candidates(Identity person) {
        Map<Long, Candidate> found = new LinkedHashMap<>();
        byNationalId(person).forEach(each -> found.putIfAbsent(each.patientId(), each));
        byPhone(person).forEach(each -> found.putIfAbsent(each.patientId(), each));
        byBirthDate(person).forEach(each -> found.putIfAbsent(each.patientId(), each));
        byName(person).forEach(each -> found.putIfAbsent(each.patientId(), each));
        return found.values();
    }

    private List<Candidate> byNationalId(Identity person) {
        return person.nationalIdIndex() == null
                ? List.of()
                : read(query("where p.details.nationalIdIndex = :key").setParameter("key", person.nationalIdIndex()));
    }

    private List<Candidate> byPhone(Identity person) {
        return person.phoneIndex() == null
                ? List.of()
                : read(query("where p.details.phoneIndex = :key").setParameter("key", person.phoneIndex()));
    }

    /** Born on that day, or on one that a slip makes of it, with a word that is spelled or sounds alike. */
    private List<Candidate> byBirthDate(Identity person) {
        Set<String> sounds = NameKeys.sounds(person.given(), person.family());
        if (person.birthDate() == null || sounds.isEmpty()) {
            return List.of();
        }
        return read(query("join p.sounds s where p.life.birthDate in :dates and s in :sounds")
                .setParameter("dates", BirthLikeness.neighbours(person.birthDate()))
                .setParameter("sounds", sounds));
    }

    /** Sounds alike in both names and is of that age, give or take, where a birth date is estimated. */
    private List<Candidate> byName(Identity person) {
        Set<String> given = NameKeys.sounds(person.given());
        Set<String> family = NameKeys.sounds(person.family());
        LocalDate born = person.birthDate();
        if (born == null || given.isEmpty() || family.isEmpty()) {
            return List.of();
        }
        return read(query("join p.sounds g join p.sounds f where g in :given and f in :family"
                        + " and p.life.birthDate between :from and :to"
                        + " and (p.life.birthDateEstimated = true or :estimated = true)")
                .setParameter("given", given)
                .setParameter("family", family)
                .setParameter("from", born.minusYears(BirthLikeness.YEARS + 1L))
                .setParameter("to", born.plusYears(BirthLikeness.YEARS + 1L))
                .setParameter("estimated", person.birthDateEstimated()));
    }

    private TypedQuery<Candidate> query(String condition) {
        return em.createQuery(SELECT + condition, Candidate.class);
    }

    private static List<Candidate> read(TypedQuery<Candidate> query) {
        return query.setMaxResults(CANDIDATES).getResultList();
    }

    /** The row that a candidate is shown as. */
    static PatientRow row(Candidate of) {
        return new PatientRow(
                of.patientId(),
                of.mrn(),
                of.given(),
                of.family(),
                of.birthDate(),
                of.birthDateEstimated(),
                of.gender(),
                of.deceased(),
                of.active());
    }
}
