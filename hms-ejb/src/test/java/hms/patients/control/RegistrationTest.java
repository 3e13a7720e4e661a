package hms.patients.control;

import static hms.patients.control.PatientsFixture.person;
import static hms.patients.control.PatientsFixture.register;
import static hms.patients.control.PatientsFixture.registration;
import static org.assertj.core.api.Assertions.assertThat;

import hms.patients.entity.Demographics;
import hms.patients.entity.Patient;
import hms.patients.entity.PatientsRule;
import hms.platform.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RegistrationTest {

    private static final int AT_ONCE = 50;

    private static TestDatabase db;

    @BeforeAll
    static void open() {
        db = TestDatabase.open();
    }

    @AfterAll
    static void close() {
        db.close();
    }

    @Test
    void keepsWhatWasToldAndGivesItBack() {
        Demographics told = person("María José", "Gómez López", "1980-05-12");
        told.setPhone("+34 612 34 56 78");
        told.setEmail("maria@example.org");
        told.setNationalId("00000000-T");
        told.setAddressLine("Calle Mayor 1");
        told.setCity("Madrid");

        long id = db.in(em -> register(em, told).getId());
        Demographics read = db.in(em -> em.find(Patient.class, id).told());

        assertThat(read).usingRecursiveComparison().isEqualTo(told);
    }

    @Test
    void keepsPhoneMailIdAndAddressOnlyAsCiphertext() throws Exception {
        Demographics told = person("Planted", "Marker", "1970-01-01");
        told.setPhone("+34600999888");
        told.setEmail("planted-mail@example.org");
        told.setNationalId("PLANTED-ID");
        told.setCity("PLANTED-CITY");
        long id = db.in(em -> register(em, told).getId());

        try (var connection = db.dataSource().getConnection();
                var statement = connection.prepareStatement("SELECT * FROM patient WHERE id = ?")) {
            statement.setLong(1, id);
            var row = statement.executeQuery();
            row.next();
            for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                Object value = row.getObject(column);
                String text = value instanceof byte[] bytes
                        ? new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1)
                        : String.valueOf(value);
                assertThat(text).doesNotContain("600999888", "planted-mail", "PLANTED");
            }
        }
    }

    @Test
    void givesFiftyAtOnceFiftyNumbersAndGoesOnPast999() throws Exception {
        db.run(em -> em.createNativeQuery(
                        "INSERT INTO number_series (name, last_number) VALUES ('patient.20261120', 980)"
                                + " ON DUPLICATE KEY UPDATE last_number = 980")
                .executeUpdate());
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<String>> calls = IntStream.range(0, AT_ONCE)
                    .<Callable<String>>mapToObj(
                            i -> () -> db.in(em -> register(em, person("Nr" + i, "Crowd", "1990-01-01"))
                                    .getMrn()))
                    .toList();
            Set<String> numbers = new java.util.TreeSet<>();
            for (Future<String> number : threads.invokeAll(calls)) {
                numbers.add(number.get());
            }
            assertThat(numbers)
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(981, 1030)
                            .mapToObj(i -> "20261120" + i)
                            .collect(Collectors.toSet()));
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void tellsWhyARowCannotBecomeAPatientWithoutThrowing() {
        Demographics nobody = person(" ", null, "1990-01-01");

        assertThat(db.in(em -> registration(em).refusalOf(nobody)).map(refusal -> refusal.getRule()))
                .contains(PatientsRule.NAME_MISSING);
    }

    @Test
    void knowsPatientsBySourceIdentifierInOneRead() {
        long id = db.in(em -> {
            Patient patient = register(em, person("Sourced", "Person", "1990-01-01"));
            patient.identify("urn:test", "A-1");
            return patient.getId();
        });

        Map<String, Long> known = db.in(em -> registration(em).known("urn:test", Set.of("A-1", "A-2")));
        assertThat(known).containsExactlyEntriesOf(Map.of("A-1", id));
    }

    @Test
    void refreshesTheSearchKeysWhenANameIsCorrected() {
        long id = db.in(
                em -> register(em, person("Ana", "Beforehand", "1990-01-01")).getId());
        db.run(em -> em.find(Patient.class, id)
                .correct(
                        person("Ana", "Afterwards", "1990-01-01"),
                        PatientsFixture.CLOCK
                                .instant()
                                .atZone(java.time.ZoneOffset.UTC)
                                .toLocalDate()));

        List<?> words = db.in(em -> em.createNativeQuery("SELECT word FROM patient_name_word WHERE patient_id = " + id)
                .getResultList());
        assertThat(words.toString()).contains("ana", "afterwards").doesNotContain("beforehand");
    }
}
