package hms.identity.control;

import hms.identity.entity.UserAccount;
import hms.identity.entity.UserGroup;
import hms.platform.Roles;
import hms.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;

/**
 * Lets the first administrator in, the one-time way: while nobody can administer, or all who do have been shut out by a
 * hundred wrong passwords, each start of a production server makes a one-time link for the account {@code admin} and writes it to {@code first-administrator.txt} in
 * {@code HMS_DATA_DIR} (else the server's data directory), readable by the server's user only. Who opens the link within
 * a day sets the password; then the link is spent and the file is worthless. The log names the file, never the link.
 * docs/adr tells why.
 */
@ApplicationScoped
public class FirstAdministrator {

    static final String FILE = "first-administrator.txt";

    private static final System.Logger LOG = System.getLogger("hms.security");
    static final String USERNAME = "admin";

    @PersistenceContext
    EntityManager em;

    @Inject
    Accounts accounts;

    @Inject
    Links links;

    @Inject
    Clock clock;

    void invite() {
        UserAccount admin = accounts.byUsername(USERNAME).orElseGet(this::create);
        if (admin.isInactive()) {
            admin.reactivate();
        }
        admin.joinOnly(List.of(administrators()));
        admin.awaitNewPassword();
        em.flush();
        Path file = folder().resolve(FILE);
        write(file, links.issue(admin));
        LOG.log(
                System.Logger.Level.WARNING,
                "Nobody can administer this HMS. Open the link in {0} within a day to set the password of “{1}”.",
                file,
                USERNAME);
    }

    private UserAccount create() {
        UserAccount admin = UserAccount.invite(USERNAME, "Administrator", "en", clock.instant());
        em.persist(admin);
        return admin;
    }

    /** The first group that administers; made anew where all were taken away from. */
    private UserGroup administrators() {
        return em.createQuery(
                        "select g from UserGroup g join g.grants r where r = :admin order by g.id", UserGroup.class)
                .setParameter("admin", Roles.ADMIN)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseGet(this::createGroup);
    }

    private UserGroup createGroup() {
        UserGroup group = new UserGroup("Administrators " + clock.instant());
        group.grant(List.of(Roles.ADMIN));
        em.persist(group);
        return group;
    }

    private static Path folder() {
        return Settings.dataDirectory()
                .orElseThrow(() -> new IllegalStateException(
                        "HMS_DATA_DIR is not set: the first administrator's link has no place."));
    }

    static void write(Path file, String link) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, link + System.lineSeparator());
        } catch (IOException e) {
            throw new UncheckedIOException("The first administrator's link cannot be written to " + file + ".", e);
        }
    }
}
