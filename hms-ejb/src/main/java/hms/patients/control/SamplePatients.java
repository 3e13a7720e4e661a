package hms.patients.control;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import hms.patients.entity.Demographics;
import hms.patients.entity.Gender;
import hms.patients.entity.MedicalRecordNumber;
import hms.patients.entity.Patient;
import hms.patients.entity.Relationship;
import hms.platform.DemoWanted;
import hms.platform.HospitalDay;
import hms.platform.NumberSeries;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The invented patients of the demo: some with names, for the look-alikes, the dead and the merge to come, and two
 * hundred from a generator that always makes the same. No number is anybody's: telephones are of ranges for fiction.
 */
@ApplicationScoped
public class SamplePatients {

    static final int GENERATED = 200;

    private static final int AFTER_HOSPITAL = 30;
    private static final int SEED = 42;
    private static final int TODAY = 6;
    private static final int DAYS_BACK = 300;
    private static final int OLDEST_DAYS = 33_000;
    private static final String BY = "amina";

    @PersistenceContext
    EntityManager em;

    @Inject
    NumberSeries numbers;

    @Inject
    HospitalDay day;

    void arrive(@Observes @Priority(AFTER_HOSPITAL) DemoWanted wanted) {
        List<Patient> named = read("patients.csv").stream().map(this::named).toList();
        Patient maria = named.get(0);
        maria.addContact("Ana López", Relationship.SIBLING, "+44 7700 900111", day.now());
        maria.addCoverage(
                "Harbour Mutual", "TEST-4711", LocalDate.of(day.today().getYear(), 1, 1), null);
        generate();
    }

    private Patient named(CsvRecord row) {
        Demographics told = new Demographics();
        told.setPrefix(row.getField(1));
        told.setGiven(row.getField(2));
        told.setFamily(row.getField(3));
        told.setBirthDate(birthDate(row));
        told.setGender(Gender.valueOf(row.getField(5)));
        told.setPhone(row.getField(6));
        told.setEmail(row.getField(7));
        told.setNationalId(row.getField(8));
        told.setAddressLine(row.getField(9));
        told.setCity(row.getField(10));
        told.setPostalCode(row.getField(11));
        told.setCountry(row.getField(12));
        told.setLanguage(row.getField(13));
        boolean deceased = !row.getField(14).isEmpty();
        told.setDeceased(deceased);
        told.setDeceasedOn(deceased ? daysAgo(row.getField(14)) : null);
        return register(told, Integer.parseInt(row.getField(0)));
    }

    /** Who is small stays small: a baby's age is told in days. */
    private LocalDate birthDate(CsvRecord row) {
        String told = row.getField(4);
        return told.contains("-") ? LocalDate.parse(told) : daysAgo(told);
    }

    private LocalDate daysAgo(String days) {
        return day.today().minusDays(Integer.parseInt(days));
    }

    private void generate() {
        SplittableRandom random = new SplittableRandom(SEED);
        List<CsvRecord> names = read("names.csv");
        for (int i = 0; i < GENERATED; i++) {
            boolean female = random.nextBoolean();
            Demographics told = new Demographics();
            told.setGiven(names.get(random.nextInt(names.size())).getField(female ? 0 : 1));
            told.setFamily(names.get(random.nextInt(names.size())).getField(2));
            told.setGender(female ? Gender.FEMALE : Gender.MALE);
            told.setBirthDate(day.today().minusDays(random.nextInt(OLDEST_DAYS) + 1L));
            told.setPhone("+44 7700 900" + (200 + i));
            told.setCity("Port Alba");
            register(told, i < TODAY ? 0 : 1 + random.nextInt(DAYS_BACK));
        }
    }

    private Patient register(Demographics told, int daysAgo) {
        LocalDate on = day.today().minusDays(daysAgo);
        Instant at = day.now().minus(Duration.ofDays(daysAgo));
        String mrn = MedicalRecordNumber.of(on, numbers.next(MedicalRecordNumber.series(on)));
        Patient patient = Patient.register(mrn, told, day.today(), at, BY);
        em.persist(patient);
        return patient;
    }

    private static List<CsvRecord> read(String file) {
        try (Reader text = new InputStreamReader(
                        SamplePatients.class.getResourceAsStream("/samples/" + file), StandardCharsets.UTF_8);
                CsvReader<CsvRecord> rows = CsvReader.builder()
                        .fieldSeparator(';')
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofCsvRecord(text)) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
