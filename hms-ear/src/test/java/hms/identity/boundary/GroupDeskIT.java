package hms.identity.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import hms.identity.boundary.GroupDesk.GroupCard;
import hms.identity.boundary.GroupDesk.GroupWish;
import hms.identity.entity.IdentityRule;
import hms.it.Bench;
import hms.it.InServer;
import hms.platform.PlatformRule;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GroupDeskIT extends InServer {

    @Inject
    GroupDesk desk;

    @Inject
    SetupDesk setup;

    @Test
    void showsWhatEachGroupMayDo() throws Exception {
        GroupCard reception = as("sam", () -> Bench.shipped(desk.group(2)));

        assertThat(reception.grants()).contains("RECEPTIONIST");
        assertThat(reception.members()).isGreaterThanOrEqualTo(2);
        assertThat(as("sam", () -> Bench.shipped(desk.groups())))
                .anyMatch(row -> row.name().equals("Reception"));
    }

    @Test
    void changesWhatAGroupMayDo() throws Exception {
        long id = as("sam", () -> desk.create(wish(null, 0, "Ward ", Set.of("NURSE"))));
        GroupCard card = as("sam", () -> desk.group(id));
        as("sam", () -> desk.change(new GroupWish(id, card.version(), card.name(), Set.of("NURSE", "PATIENT_EXPORT"))));

        assertThat(as("sam", () -> desk.group(id)).grants()).containsExactlyInAnyOrder("NURSE", "PATIENT_EXPORT");
        as(
                "sam",
                () -> assertRefused(
                        PlatformRule.STALE,
                        () -> desk.change(new GroupWish(id, card.version(), card.name(), Set.of("NURSE")))));
    }

    /** Whoever the identity provider named as a member has the rights of the group without being in HMS's own list. */
    @Test
    void endsTheSessionsOfThoseWhomTheIdentityProviderNamedToo() throws Exception {
        long id = as("sam", () -> desk.create(wish(null, 0, "Named ", Set.of("NURSE", "CASHIER"))));
        GroupCard card = as("sam", () -> desk.group(id));
        bench().execute(
                        "INSERT INTO provider_person (id, version, username, subject_hash, ticket_hash, arrived_at)"
                                + " VALUES (-7, 0, 'leo', 'nobody', 'nobody', ?)",
                        LocalDateTime.now(ZoneOffset.UTC));
        bench().execute("INSERT INTO provider_group (person_id, position, name) VALUES (-7, 0, ?)", card.name());
        try {
            long before = epoch("leo");
            as("sam", () -> desk.change(new GroupWish(id, card.version(), card.name(), Set.of("NURSE"))));
            assertThat(epoch("leo")).isEqualTo(before + 1);
            long version = as("sam", () -> desk.group(id)).version();
            as("sam", () -> desk.change(new GroupWish(id, version, card.name() + " once", Set.of("NURSE"))));
            assertThat(epoch("leo")).isEqualTo(before + 2);
            removesIt(id, card.name());
            assertThat(epoch("leo")).isEqualTo(before + 3);
        } finally {
            bench().execute("DELETE FROM provider_group WHERE person_id = -7");
            bench().execute("DELETE FROM provider_person WHERE id = -7");
        }
    }

    private void removesIt(long id, String nameThere) throws Exception {
        long version = as("sam", () -> desk.group(id)).version();
        as("sam", () -> desk.change(new GroupWish(id, version, nameThere, Set.of("NURSE"))));
        as("sam", () -> desk.remove(id, desk.group(id).version()));
    }

    private long epoch(String username) throws Exception {
        return ((Number) bench().rows("SELECT session_epoch FROM user_account WHERE username = ?", username)
                        .get(0)
                        .get("session_epoch"))
                .longValue();
    }

    @Test
    void refusesATakenNameAndAnUnknownRole() throws Exception {
        as("sam", () -> {
            assertRefused(
                    IdentityRule.GROUP_NAME_TAKEN,
                    () -> desk.create(new GroupWish(null, 0, "reception", Set.of("NURSE"))));
            assertRefused(IdentityRule.ROLE_UNKNOWN, () -> desk.create(wish(null, 0, "Super ", Set.of("SUPERUSER"))));
        });
    }

    @Test
    void refusesToTakeAdministrationFromEverybody() throws Exception {
        GroupCard administrators = as("sam", () -> desk.group(1));

        as(
                "sam",
                () -> assertRefused(
                        IdentityRule.LAST_ADMINISTRATOR,
                        () -> desk.change(
                                new GroupWish(1L, administrators.version(), administrators.name(), Set.of("NURSE")))));
        assertThat(as("sam", () -> desk.group(1)).grants()).contains("ADMIN");
    }

    @Test
    void removesOnlyAGroupThatNobodyIsIn() throws Exception {
        long id = as("sam", () -> desk.create(wish(null, 0, "Gone ", Set.of("NURSE"))));
        GroupCard card = as("sam", () -> desk.group(id));
        GroupCard reception = as("sam", () -> desk.group(2));

        as("sam", () -> assertRefused(IdentityRule.GROUP_IN_USE, () -> desk.remove(2, reception.version())));
        as("sam", () -> desk.remove(id, card.version()));
        as("sam", () -> assertRefused(PlatformRule.NOT_FOUND, () -> desk.group(id)));
    }

    @Test
    void keepsEverybodyElseOut() throws Exception {
        as("amina", () -> {
            assertForbidden(() -> desk.groups());
            assertForbidden(() -> desk.group(1));
            assertForbidden(() -> desk.create(wish(null, 0, "Mine ", Set.of("ADMIN"))));
            assertForbidden(() -> desk.change(wish(2L, 1, "Mine ", Set.of("ADMIN"))));
            assertForbidden(() -> desk.remove(2, 1));
            assertForbidden(() -> setup.people());
            assertForbidden(() -> setup.checklist());
        });
    }

    @Test
    void answersTheChecklistFromTheData() throws Exception {
        assertThat(as("sam", () -> Bench.shipped(setup.checklist())))
                .extracting(SetupDesk.Step::key)
                .containsExactly(
                        "hospital",
                        "departments",
                        "practitioners",
                        "hours",
                        "wards",
                        "prices",
                        "staff",
                        "secondAdministrator",
                        "mail",
                        "patients");
        assertThat(as("sam", () -> setup.checklist()))
                .filteredOn(each -> Set.of("hours", "wards", "prices").contains(each.key()))
                .allMatch(SetupDesk.Step::done);
        assertThat(as("sam", () -> Bench.shipped(setup.people())).users()).isGreaterThanOrEqualTo(7);
    }

    private static GroupWish wish(Long id, long version, String name, Set<String> grants) {
        return new GroupWish(id, version, name + UUID.randomUUID().toString().substring(0, 8), grants);
    }
}
