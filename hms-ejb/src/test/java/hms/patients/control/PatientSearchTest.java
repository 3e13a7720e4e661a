package hms.patients.control;

import static hms.patients.control.PatientsFixture.CLOCK;
import static hms.patients.control.PatientsFixture.person;
import static hms.patients.control.PatientsFixture.register;
import static org.assertj.core.api.Assertions.assertThat;

import hms.patients.entity.Demographics;
import hms.patients.entity.FoundPatient;
import hms.patients.entity.Patient;
import hms.patients.entity.PatientRow;
import hms.platform.HospitalDay;
import hms.platform.HospitalZone;
import hms.platform.Slice;
import hms.platform.TestDatabase;
import hms.platform.TestInstance;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatientSearchTest {

    private static TestDatabase db;
    private static String mrn;

    @BeforeAll
    static void register4() {
        db = TestDatabase.open();
        db.run(em -> {
            Demographics maria = person("María José", "Gómez López", "1980-05-12");
            maria.setPhone("+34 612 34 56 78");
            Patient patient = register(em, maria);
            mrn = patient.getMrn();
            register(em, person("Yusuf", "Al-Amin", "1979-07-30"));
            register(em, person("محمد", "الأمين", "1988-02-14"));
            register(em, person("Mario", "Marin", "1980-12-05"));
        });
    }

    @AfterAll
    static void close() {
        db.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "maria",
                "MARÍA",
                "gomez",
                "lopez",
                "Gómez López",
                "lop mar",
                "jose g",
                "+34 612 345 678",
                "maria 12/05/1980",
                "gomes",
                "Maria Lopes 1980-05-12"
            })
    void findsMaria(String typed) {
        assertThat(names(typed)).contains("Gómez López, María José");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12/05/1980",
                "12-May-1980",
                "12 mayo 1980",
                "1980-05-12",
                "12051980",
                "19800512",
                "12.5.80",
                "١٢/٠٥/١٩٨٠"
            })
    void findsByBirthDateInManySpellings(String typed) {
        assertThat(names(typed)).contains("Gómez López, María José");
    }

    @ParameterizedTest
    @ValueSource(strings = {"alamin", "amin", "al amin", "Al-Am", "yousef"})
    void findsAnArabicNameHoweverItIsSpelled(String typed) {
        assertThat(names(typed)).contains("Al-Amin, Yusuf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"محمد", "الأمين", "mohammed", "muhammad alamin"})
    void findsArabicScriptByScriptAndByLatinLetters(String typed) {
        assertThat(names(typed)).contains("الأمين, محمد");
    }

    @Test
    void findsByNumberPlainAndGrouped() {
        assertThat(names(mrn)).containsExactly("Gómez López, María José");
        assertThat(names(mrn.substring(0, 8) + " " + mrn.substring(8))).containsExactly("Gómez López, María José");
    }

    @Test
    void showsAPatientWithTwoWordsAlikeOnce() {
        assertThat(names("mari").stream().filter("Marin, Mario"::equals)).hasSize(1);
    }

    @Test
    void cutsPagesInTheDatabaseAndSaysWhetherMoreFollow() {
        db.run(em -> {
            for (int i = 0; i < 5; i++) {
                register(em, person("Nr" + i, "Pagination", "1990-01-0" + (i + 1)));
            }
        });
        Slice<PatientRow> first = page("pagination", 0, 2);
        Slice<PatientRow> last = page("pagination", 4, 2);

        assertThat(first.rows()).extracting(PatientRow::given).containsExactly("Nr0", "Nr1");
        assertThat(first.more()).isTrue();
        assertThat(last.rows()).extracting(PatientRow::given).containsExactly("Nr4");
        assertThat(last.more()).isFalse();
    }

    @Test
    void marksRowsThatAreCalledAlike() {
        db.run(em -> {
            register(em, person("Jon", "Lookalike", "1990-01-01"));
            register(em, person("John", "Lookalike", "1991-01-01"));
            register(em, person("Petra", "Lookalike", "1992-01-01"));
        });
        Slice<FoundPatient> marked = SimilarNames.marked(page("lookalike", 0, 10));

        assertThat(marked.rows().stream().filter(FoundPatient::similarName).map(each -> each.row()
                        .given()))
                .containsExactlyInAnyOrder("Jon", "John");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "%", "_", "'; drop table patient", "zzzzqqq"})
    void findsNobodyForNothing(String typed) {
        assertThat(names(typed)).isEmpty();
    }

    private static List<String> names(String typed) {
        return page(typed, 0, 20).rows().stream().map(PatientRow::fullName).toList();
    }

    private static Slice<PatientRow> page(String typed, int first, int size) {
        return db.in(em -> {
            PatientSearch search = new PatientSearch();
            search.em = em;
            search.day = new HospitalDay(CLOCK, TestInstance.of(HospitalZone.class, List.of()));
            return search.page(typed, first, size);
        });
    }
}
