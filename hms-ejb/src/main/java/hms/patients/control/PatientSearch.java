package hms.patients.control;

import hms.patients.entity.NameKeys;
import hms.patients.entity.PatientRow;
import hms.platform.HospitalDay;
import hms.platform.Slice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One search box for everything a person may say: each way in has its index, and a page costs at most three reads.
 *
 * <p>A name is looked for by the beginnings of its words; what only sounds alike fills up a first page that those do
 * not fill.
 */
@Dependent
public class PatientSearch {

    private static final int MOST_EXACT = 50;
    private static final String SELECT = "select " + PatientRow.OF_P + " from Patient p ";

    @PersistenceContext
    EntityManager em;

    @Inject
    HospitalDay day;

    /** The page of patients from the first-th on. */
    public Slice<PatientRow> page(String typed, int first, int size) {
        SearchTerms terms = SearchTerms.in(typed, day.today());
        if (terms.isEmpty()) {
            return new Slice<>(List.of(), false);
        }
        List<PatientRow> rows = terms.words().isEmpty() ? byNumbers(terms, first, size) : byName(terms, first, size);
        return Slice.of(rows, size);
    }

    private List<PatientRow> byName(SearchTerms terms, int first, int size) {
        List<PatientRow> rows = new ArrayList<>(beginning(terms, first, size));
        if (first == 0 && rows.size() < size) {
            fillUp(rows, sounding(terms, size), size);
        }
        return rows;
    }

    /** Numbers first, since they mean one person, then all born on the day. */
    private List<PatientRow> byNumbers(SearchTerms terms, int first, int size) {
        List<PatientRow> exact = new ArrayList<>();
        if (terms.mrn() != null) {
            exact.addAll(read(query("where p.mrn = :mrn").setParameter("mrn", terms.mrn()), 0, MOST_EXACT));
        }
        if (terms.phoneIndex() != null) {
            exact.addAll(read(
                    query("where p.details.phoneIndex = :phone order by p.name.sortName, p.id")
                            .setParameter("phone", terms.phoneIndex()),
                    0,
                    MOST_EXACT));
        }
        List<PatientRow> rows = new ArrayList<>(exact.subList(Math.min(first, exact.size()), exact.size()));
        if (!terms.birthDates().isEmpty()) {
            int from = Math.max(0, first - exact.size());
            fillUp(rows, read(born(terms), from, Slice.lookAhead(size)), Slice.lookAhead(size));
        }
        return rows;
    }

    private TypedQuery<PatientRow> born(SearchTerms terms) {
        return query("where p.life.birthDate in :dates order by p.life.birthDate, p.name.sortName, p.id")
                .setParameter("dates", terms.birthDates());
    }

    /** The longest word leads through the index; a patient with two words like it is shown once, at the first. */
    private List<PatientRow> beginning(SearchTerms terms, int first, int size) {
        StringBuilder where = new StringBuilder("join p.words w where w.word like :w0"
                + " and not exists (select q0.id from Patient q0 join q0.words e0"
                + " where q0.id = p.id and e0.word like :w0 and e0.word < w.word)");
        for (int i = 1; i < terms.words().size(); i++) {
            where.append((" and exists (select q%d.id from Patient q%d join q%d.words e%d"
                            + " where q%d.id = p.id and e%d.word like :w%d)")
                    .replace("%d", String.valueOf(i)));
        }
        TypedQuery<PatientRow> query = query(where + dateCondition(terms) + " order by w.word, w.sortName, p.id");
        for (int i = 0; i < terms.words().size(); i++) {
            query.setParameter("w" + i, terms.words().get(i) + "%");
        }
        return read(withDates(query, terms), first, Slice.lookAhead(size));
    }

    private List<PatientRow> sounding(SearchTerms terms, int size) {
        List<Set<String>> sounds = terms.words().stream()
                .map(word -> NameKeys.sounds(word))
                .filter(each -> !each.isEmpty())
                .toList();
        if (sounds.isEmpty()) {
            return List.of();
        }
        StringBuilder where = new StringBuilder("join p.sounds s where s in :s0");
        for (int i = 1; i < sounds.size(); i++) {
            where.append((" and exists (select q%d.id from Patient q%d join q%d.sounds e%d"
                            + " where q%d.id = p.id and e%d in :s%d)")
                    .replace("%d", String.valueOf(i)));
        }
        TypedQuery<PatientRow> query = query(where + dateCondition(terms) + " order by s, p.id");
        for (int i = 0; i < sounds.size(); i++) {
            query.setParameter("s" + i, sounds.get(i));
        }
        return read(withDates(query, terms), 0, 2 * size);
    }

    private static String dateCondition(SearchTerms terms) {
        return terms.birthDates().isEmpty() ? "" : " and p.life.birthDate in :dates";
    }

    private static TypedQuery<PatientRow> withDates(TypedQuery<PatientRow> query, SearchTerms terms) {
        return terms.birthDates().isEmpty() ? query : query.setParameter("dates", terms.birthDates());
    }

    private static void fillUp(List<PatientRow> rows, List<PatientRow> more, int upTo) {
        Set<Long> there = new HashSet<>(rows.stream().map(PatientRow::patientId).toList());
        more.stream()
                .filter(each -> rows.size() < upTo && there.add(each.patientId()))
                .forEach(rows::add);
    }

    private TypedQuery<PatientRow> query(String condition) {
        return em.createQuery(SELECT + condition, PatientRow.class);
    }

    private static List<PatientRow> read(TypedQuery<PatientRow> query, int first, int size) {
        return query.setFirstResult(first).setMaxResults(size).getResultList();
    }
}
