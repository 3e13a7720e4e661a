package hms.patients;

import static hms.patients.PeopleOfTests.person;
import static hms.patients.PeopleOfTests.unheardOf;
import static hms.patients.PeopleOfTests.wish;
import static org.assertj.core.api.Assertions.assertThat;

import hms.it.Bench;
import hms.it.InServer;
import hms.it.Statements;
import hms.patients.boundary.PatientDesk;
import hms.patients.boundary.PatientDesk.RegisterPatient;
import hms.patients.boundary.PatientIndexDesk;
import hms.patients.boundary.PatientIndexDesk.Listing;
import hms.patients.boundary.PatientIndexDesk.Search;
import hms.patients.entity.FoundPatient;
import hms.patients.entity.PatientRow;
import hms.patients.entity.PatientsRule;
import hms.platform.Slice;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("mariadb")
class PatientIndexDeskIT extends InServer {

    private static final int PAGE = 20;

    @Inject
    private PatientDesk patients;

    @Inject
    private PatientIndexDesk desk;

    private long registered(String given, String family) throws Exception {
        return as(
                "amina",
                () -> patients.register(
                        new RegisterPatient(UUID.randomUUID(), person(given, family, "1980-05-12"), "another person")));
    }

    private List<Long> ids(String text) {
        return desk.search(new Search(text, 0, PAGE)).rows().stream()
                .map(FoundPatient::patientId)
                .toList();
    }

    @Test
    void findsByNameSoundNumberPhoneAndBirthDate() throws Exception {
        String family = unheardOf();
        var told = person("Áurea", family, "1961-02-03");
        told.setPhone("+44 7700 900 999");
        long id = as("amina", () -> patients.register(wish(told)));
        String mrn = as("amina", () -> patients.find(id)).getMrn();
        as("grace", () -> {
            assertThat(ids(family.substring(0, 6))).contains(id);
            assertThat(ids("aurea " + family.substring(0, 5))).contains(id);
            assertThat(ids(mrn)).containsExactly(id);
            assertThat(ids("+447700900999")).contains(id);
            assertThat(ids(family + " 3/2/1961")).containsExactly(id);
            assertThat(ids(family + " 1961-02-04")).isEmpty();
        });
    }

    @Test
    void keepsSearchFromWhoeverCaresForNobody() throws Exception {
        for (String other : List.of("sam", "ines")) {
            as(other, () -> {
                assertForbidden(() -> desk.search(new Search("a", 0, PAGE)));
                assertForbidden(() -> desk.registeredToday(0, PAGE));
                assertForbidden(() -> desk.openedByMe());
                assertForbidden(() -> desk.export(Listing.FOUND, "a"));
            });
        }
        for (String other : List.of("grace", "elena")) {
            as(other, () -> assertRefused(PatientsRule.EXPORT_NOT_GRANTED, () -> desk.export(Listing.FOUND, "a")));
        }
    }

    @Test
    void costsTheSameStatementsForOneRowAsForMany() throws Exception {
        String one = unheardOf();
        registered("Ana", one);
        String many = unheardOf();
        for (int i = 0; i < PAGE; i++) {
            registered("Ana" + (char) ('a' + i) + "bel", many);
        }
        Statements few = as("grace", () -> bench().counting(() -> ids(one)));
        Statements lots =
                as("grace", () -> bench().counting(() -> assertThat(ids(many)).hasSize(PAGE)));

        assertThat(few.reads()).as("%s", few.sql()).isLessThanOrEqualTo(2);
        assertThat(lots.reads()).as("%s", lots.sql()).isLessThanOrEqualTo(few.reads());
    }

    @Test
    void listsTodayAndWhomTheReaderOpenedLast() throws Exception {
        long first = registered("Ana", unheardOf());
        long last = registered("Eva", unheardOf());
        as("tom", () -> {
            patients.find(last);
            patients.find(first);
            assertThat(desk.openedByMe().get(0).patientId()).isEqualTo(first);
            Slice<PatientRow> today = Bench.shipped(desk.registeredToday(0, PAGE));
            assertThat(today.rows()).extracting(PatientRow::patientId).contains(first, last);
        });
        as("elena", () -> assertThat(desk.openedByMe())
                .extracting(PatientRow::patientId)
                .doesNotContain(first));
    }

    @Test
    void readsNamesThroughTheirIndex() throws Exception {
        boolean mariaDb;
        try (var connection = bench().database().getConnection()) {
            mariaDb = connection.getMetaData().getURL().startsWith("jdbc:mysql");
        }
        String plan = bench().rows("EXPLAIN SELECT p.id FROM patient_name_word w JOIN patient p ON p.id = w.patient_id"
                        + " WHERE w.word LIKE 'gom%' ORDER BY w.word, w.sort_name, p.id LIMIT 21")
                .toString()
                .toLowerCase(java.util.Locale.ROOT);
        assertThat(plan).contains(mariaDb ? "range" : "ix_patient_name_word");
    }
}
