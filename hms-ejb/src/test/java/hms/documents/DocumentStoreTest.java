package hms.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hms.documents.DocumentStore.Label;
import hms.documents.entity.DocumentKind;
import hms.documents.entity.KeptDocument;
import hms.patients.control.PatientsFixture;
import hms.patients.entity.Patient;
import hms.platform.TestDatabase;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DocumentStoreTest {

    private static final byte[] BYTES = "%PDF of Maria".getBytes(UTF_8);
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private TestDatabase db;

    @BeforeEach
    void open() {
        db = TestDatabase.open();
    }

    @AfterEach
    void close() {
        db.close();
    }

    private long keep() {
        return db.in(em -> {
            Patient patient = PatientsFixture.register(em, PatientsFixture.person("Maria", "Gomez", "1980-05-12"));
            Label label = new Label(DocumentKind.BILL, "Bill B1", "bill-B1.pdf");
            return DocumentsFixture.store(em).keep(patient, label, BYTES, "amina", NOON);
        });
    }

    @Test
    void givesBackTheVeryBytesItKept() {
        long id = keep();

        Optional<KeptDocument> found = db.in(em -> DocumentsFixture.store(em).read(id));
        KeptDocument kept = found.orElseThrow();

        assertThat(kept.bytes()).isEqualTo(BYTES);
        assertThat(kept.fileName()).isEqualTo("bill-B1.pdf");
        assertThat(kept.patientId()).isPositive();
    }

    @Test
    void keepsNothingReadableInTheDatabase() {
        long id = keep();

        byte[] stored =
                db.in(em -> (byte[]) em.createNativeQuery("SELECT content_cipher FROM document_content WHERE id = ?1")
                        .setParameter(1, id)
                        .getSingleResult());

        assertThat(new String(stored, UTF_8)).doesNotContain("Maria").doesNotContain("PDF");
    }

    @Test
    void refusesToHandOutWhatIsNotWhatItKept() {
        long id = keep();
        db.run(em -> em.createNativeQuery("UPDATE document SET sha256 = 'f00' WHERE id = ?1")
                .setParameter(1, id)
                .executeUpdate());

        assertThatThrownBy(() -> db.in(em -> DocumentsFixture.store(em).read(id)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void findsNothingUnderAnUnknownId() {
        Optional<KeptDocument> found = db.in(em -> DocumentsFixture.store(em).read(1));

        assertThat(found).isEmpty();
    }
}
