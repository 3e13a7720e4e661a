package hms.platform;

import static hms.patients.PeopleOfTests.person;
import static hms.patients.PeopleOfTests.unheardOf;
import static org.assertj.core.api.Assertions.assertThat;

import hms.it.AtOnce;
import hms.it.Figures;
import hms.it.InServer;
import hms.patients.boundary.PatientDesk;
import hms.patients.boundary.PatientDesk.CorrectPatient;
import hms.patients.boundary.PatientDesk.RegisterPatient;
import hms.patients.entity.Demographics;
import hms.patients.entity.Patient;
import hms.platform.boundary.KeysDesk;
import hms.platform.control.KeyRotation;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The key is changed while everybody works: nobody notices, and nothing keeps the old one (SECURITY S27). */
@Tag("mariadb")
class KeyChangeAtWorkIT extends InServer {

    private static final int PEOPLE = Integer.getInteger("hms.it.people", 20);
    private static final int ROUNDS = 10;

    @Inject
    AtOnce atOnce;

    @Inject
    PatientDesk patients;

    @Inject
    KeysDesk desk;

    @Inject
    KeyRotation rotation;

    @Test
    void failsNoRequestAndSealsEverythingAnew() throws Exception {
        AtomicInteger requests = new AtomicInteger();
        int oldKey = KeyRing.current().writing();
        CompletableFuture<Integer> change = CompletableFuture.supplyAsync(this::changeTheKey);

        List<Boolean> worked = as("amina", () -> atOnce.run(PEOPLE, PEOPLE, () -> work(requests)));

        assertThat(Collections.frequency(worked, true)).isEqualTo(PEOPLE);
        assertThat(change.get()).isGreaterThan(oldKey);
        for (int pass = 0; pass < 10 && as("sam", desk::remaining) > 0; pass++) {
            rotation.run();
        }
        assertThat(as("sam", desk::remaining)).isZero();
        assertThat(as("sam", desk::keys)).filteredOn(key -> key.id() == oldKey).allMatch(key -> key.values() == 0);
        Figures.note("key changed at work", PEOPLE + " people, " + requests + " requests, 0 failed");
    }

    /** As the timer does it, again and again while they work. */
    private int changeTheKey() {
        int key = rotation.begin("sam");
        for (int pass = 0; pass < ROUNDS; pass++) {
            rotation.run();
        }
        return key;
    }

    /** Registers somebody, then reads and corrects them again and again; what was sealed opens every time. */
    private boolean work(AtomicInteger requests) {
        Demographics told = person("Ana", unheardOf(), "1980-05-12");
        told.setPhone("+44 7700 900 999");
        long id = patients.register(new RegisterPatient(UUID.randomUUID(), told, "only the telephone is shared"));
        for (int round = 0; round < ROUNDS; round++) {
            Patient seen = patients.find(id);
            Demographics now = seen.told();
            assertThat(now.getPhone().replace(" ", "")).isEqualTo("+447700900999");
            now.setCity("Lima " + round);
            patients.correct(new CorrectPatient(id, seen.getVersion(), now));
            requests.addAndGet(2);
        }
        return true;
    }
}
