package hms.identity.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hms.identity.entity.AccountStatus;
import hms.identity.entity.OneTimeLink;
import hms.identity.entity.PasswordHash;
import hms.identity.entity.UserAccount;
import hms.platform.TestDatabase;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentityStartTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);

    private final TestDatabase database = TestDatabase.open();

    @TempDir
    Path data;

    @BeforeEach
    void production() {
        System.setProperty("hms.data.dir", data.toString());
    }

    @AfterEach
    void close() {
        System.clearProperty("hms.data.dir");
        System.clearProperty("hms.mode");
        database.close();
    }

    @Test
    void refusesToStartWithADemoAccount() {
        database.run(em -> {
            UserAccount tom = UserAccount.invite("tom", "Tom Baker", "en", NOON.instant());
            tom.markDemo();
            em.persist(tom);
        });

        assertThatThrownBy(() -> database.run(em -> start(em).start())).hasMessageContaining("demo accounts");
    }

    @Test
    void startsADemoWithDemoAccounts() {
        System.setProperty("hms.mode", "demo");
        database.run(em -> {
            UserAccount tom = UserAccount.invite("tom", "Tom Baker", "en", NOON.instant());
            tom.markDemo();
            em.persist(tom);
            start(em).start();
        });

        assertThat(data.resolve(FirstAdministrator.FILE)).doesNotExist();
    }

    @Test
    void invitesTheFirstAdministratorByALinkThatOnlyTheServerReads() throws IOException {
        database.run(em -> start(em).start());

        Path file = data.resolve(FirstAdministrator.FILE);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        String link = Files.readString(file).strip();
        String token = link.substring(link.indexOf("token=") + "token=".length());
        database.run(em -> {
            OneTimeLink found = links(em).open(token);
            assertThat(found.getUser().getUsername()).isEqualTo("admin");
            assertThat(found.getUser().getStatus()).isEqualTo(AccountStatus.INVITED);
            assertThat(found.getUser().getGroups()).anyMatch(group -> group.grantsRole("ADMIN"));
        });
    }

    @Test
    void spendsTheLinkOfAnEarlierStart() throws IOException {
        database.run(em -> start(em).start());
        String first = Files.readString(data.resolve(FirstAdministrator.FILE));
        database.run(em -> start(em).start());

        assertThat(Files.readString(data.resolve(FirstAdministrator.FILE))).isNotEqualTo(first);
        long links = database.in(em ->
                em.createQuery("select count(l) from OneTimeLink l", Long.class).getSingleResult());
        assertThat(links).isEqualTo(1);
    }

    @Test
    void invitesNobodyWhereSomebodyAdministers() throws IOException {
        database.run(em -> start(em).start());
        database.run(em -> accounts(em)
                .byUsername("admin")
                .orElseThrow()
                .setPassword(new PasswordHash("aGFzaA==", "c2FsdA==", 600_000), NOON.instant()));
        Files.delete(data.resolve(FirstAdministrator.FILE));
        database.run(em -> start(em).start());

        assertThat(data.resolve(FirstAdministrator.FILE)).doesNotExist();
    }

    @Test
    void invitesAnAdministratorWhereAHundredWrongPasswordsShutAllOut() {
        database.run(em -> start(em).start());
        database.run(em -> accounts(em)
                .byUsername("admin")
                .orElseThrow()
                .setPassword(new PasswordHash("aGFzaA==", "c2FsdA==", 600_000), NOON.instant()));
        database.run(em -> {
            counters(em).reserveNow("admin");
            em.createNativeQuery("UPDATE sign_in_counter SET failures_in_all = 100")
                    .executeUpdate();
        });
        database.run(em -> start(em).start());

        AccountStatus status =
                database.in(em -> accounts(em).byUsername("admin").orElseThrow().getStatus());
        assertThat(status).isEqualTo(AccountStatus.INVITED);
    }

    private static IdentityStart start(EntityManager em) {
        IdentityStart start = new IdentityStart();
        start.accounts = accounts(em);
        start.counters = counters(em);
        start.firstAdministrator = new FirstAdministrator();
        start.firstAdministrator.em = em;
        start.firstAdministrator.accounts = accounts(em);
        start.firstAdministrator.links = links(em);
        start.firstAdministrator.clock = NOON;
        return start;
    }

    private static SignInCounters counters(EntityManager em) {
        return RacesTest.counters(em);
    }

    private static Accounts accounts(EntityManager em) {
        return RacesTest.accounts(em);
    }

    private static Links links(EntityManager em) {
        Links links = new Links();
        links.em = em;
        links.clock = NOON;
        return links;
    }
}
