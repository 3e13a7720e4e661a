package hms.patients.entity;

import static org.assertj.core.api.Assertions.assertThat;

import hms.platform.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The version tells people apart who edit the same patient: it must move with a correction, and with nothing else. */
class PatientVersionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void staysWhileNothingIsCorrected() {
        try (TestDatabase db = TestDatabase.open()) {
            Patient patient = db.in(em -> {
                Patient registered =
                        Patient.register("20261120001", told("Ana", "Lopez"), TODAY, Instant.EPOCH, "amina");
                em.persist(registered);
                em.flush();
                em.flush();
                return registered;
            });

            assertThat(patient.getVersion()).isEqualTo(1);
        }
    }

    @Test
    void movesOnceWithACorrectionThatKeepsDropsAndAddsWordsOfTheName() {
        try (TestDatabase db = TestDatabase.open()) {
            Long id = db.in(em -> {
                Patient patient = Patient.register("20261120001", told("Ana", "Lopez"), TODAY, Instant.EPOCH, "amina");
                em.persist(patient);
                return patient.getId();
            });
            db.run(em -> em.find(Patient.class, id).correct(told("Ana Maria", "Gomez"), TODAY));

            List<String> words = db.in(
                    em -> em.createQuery("select w.word from Patient p join p.words w where p.id = :id", String.class)
                            .setParameter("id", id)
                            .getResultList());
            assertThat(words).containsExactlyInAnyOrder("ana", "maria", "gomez");
            assertThat(db.<Long>in(em -> em.find(Patient.class, id).getVersion()))
                    .isEqualTo(2);
        }
    }

    private static Demographics told(String given, String family) {
        Demographics told = new Demographics();
        told.setGiven(given);
        told.setFamily(family);
        told.setBirthDate(LocalDate.of(1980, 1, 1));
        return told;
    }
}
