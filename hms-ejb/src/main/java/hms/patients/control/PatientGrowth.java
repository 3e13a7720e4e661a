package hms.patients.control;

import hms.patients.entity.Gender;
import hms.patients.entity.MedicalRecordNumber;
import hms.patients.entity.NameKeys;
import hms.patients.entity.PhoneNumbers;
import hms.platform.FieldCipher;
import hms.platform.RowBatch;
import hms.platform.SampleGrowth;
import hms.platform.SampleIds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Invented patients by the hundred thousand, as batches: their telephone numbers are sealed one by one, so no single
 * statement of the database could make them.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PatientGrowth implements SampleGrowth {

    private static final int PLACE = 20;
    private static final int CHUNK = 2_000;
    private static final int DAYS = 3_600;
    /** The demo's own patients were registered after this day. */
    private static final int NEWEST_DAYS_AGO = 400;

    private static final int OLDEST_DAYS = 33_000;
    private static final int STRIDE = 7_919;
    private static final int PHONES = 1_000_000;
    /** Beyond what the desk counted on such a day. */
    private static final long FIRST_OF_DAY = 501;

    @PersistenceContext
    EntityManager em;

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public String name() {
        return "patients";
    }

    @Override
    public Step step(Size wanted) {
        int there = there();
        int upTo = Math.min(wanted.patients(), there + CHUNK);
        if (there < upTo) {
            write(there, upTo, wanted.begunOn());
        }
        return new Step(Math.max(there, upTo), wanted.patients());
    }

    /** Numbers are given without a gap, so the last one tells how many there are. */
    private int there() {
        Number last =
                (Number) em.createNativeQuery("SELECT COALESCE(MAX(id), ?1) FROM patient WHERE id > ?1 AND id <= ?2")
                        .setParameter(1, SampleIds.PATIENT.base())
                        .setParameter(2, SampleIds.PATIENT.last())
                        .getSingleResult();
        return (int) (last.longValue() - SampleIds.PATIENT.base());
    }

    private void write(int from, int upTo, LocalDate begunOn) {
        try (RowBatch patients = RowBatch.of(
                        em,
                        "INSERT INTO patient (id, version, mrn, given, family, sort_name, birth_date,"
                                + " birth_date_estimated, deceased, gender, phone_cipher, phone_index, active,"
                                + " registered_at, registered_by)"
                                + " VALUES (?, 1, ?, ?, ?, ?, ?, FALSE, FALSE, ?, ?, ?, TRUE, ?, 'amina')");
                RowBatch words = RowBatch.of(
                        em, "INSERT INTO patient_name_word (patient_id, word, sort_name) VALUES (?, ?, ?)");
                RowBatch sounds = RowBatch.of(em, "INSERT INTO patient_name_sound (patient_id, sound) VALUES (?, ?)")) {
            for (int number = from; number < upTo; number++) {
                add(new Person(number), begunOn, patients);
                addKeys(new Person(number), words, sounds);
            }
            patients.send();
            words.send();
            sounds.send();
        }
    }

    private static void add(Person person, LocalDate begunOn, RowBatch patients) {
        long id = person.id();
        LocalDate registered = begunOn.minusDays(NEWEST_DAYS_AGO + person.number() % DAYS);
        LocalDate born = registered.minusDays((long) person.number() * STRIDE % OLDEST_DAYS);
        String phone = String.format(Locale.ROOT, "+447700%06d", person.number() % PHONES);
        patients.add(
                id,
                MedicalRecordNumber.of(registered, person.number() / DAYS + FIRST_OF_DAY),
                person.given(),
                person.family(),
                NameKeys.sortName(person.family(), person.given()),
                born.toString(),
                (person.female() ? Gender.FEMALE : Gender.MALE).name(),
                FieldCipher.seal(phone, "patient", id, "phone_cipher"),
                PhoneNumbers.index(phone),
                registered + " 09:00:00");
    }

    private static void addKeys(Person person, RowBatch words, RowBatch sounds) {
        String sortName = NameKeys.sortName(person.family(), person.given());
        NameKeys.words(person.family(), person.given()).forEach(word -> words.add(person.id(), word, sortName));
        NameKeys.sounds(person.family(), person.given()).forEach(sound -> sounds.add(person.id(), sound));
    }

    /** Who the n-th is called: a common given name, and one of some fifteen thousand family names of syllables. */
    private record Person(int number) {

        private static final List<String> WOMEN = List.of(
                "Lucía", "Carmen", "Sofía", "Fatima", "Aisha", "Grace", "Mary", "Elena", "Noor", "Ines", "Anna");
        private static final List<String> MEN = List.of(
                "Mateo", "Javier", "Diego", "Omar", "Yusuf", "John", "Samuel", "Pavel", "Karim", "Hugo", "Peter");
        private static final List<String> SYLLABLES = List.of(
                "bar", "cal", "den", "far", "gor", "hal", "jun", "kel", "lom", "mar", "nev", "ost", "pal", "quin",
                "ros", "sal", "tor", "ulm", "ver", "wes", "yan", "zel", "bri", "can", "dor");

        long id() {
            return SampleIds.PATIENT.base() + 1 + number;
        }

        boolean female() {
            return number % 2 == 0;
        }

        String given() {
            List<String> names = female() ? WOMEN : MEN;
            return names.get(number / 2 % names.size());
        }

        /** Far from alphabetical order, as people come. */
        String family() {
            int kinds = SYLLABLES.size();
            long at = (long) number * STRIDE;
            String name = SYLLABLES.get((int) (at % kinds))
                    + SYLLABLES.get((int) (at / kinds % kinds))
                    + SYLLABLES.get((int) (at / kinds / kinds % kinds));
            return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        }
    }
}
