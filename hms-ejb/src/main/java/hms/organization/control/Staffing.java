package hms.organization.control;

import hms.identity.entity.UserAccount;
import hms.organization.entity.OrganizationRule;
import hms.organization.entity.Practitioner;
import hms.organization.entity.PractitionerPhoto;
import hms.platform.PlatformRule;
import hms.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Takes those who treat into the records, finds them there, and keeps their pictures. */
@ApplicationScoped
public class Staffing {

    @PersistenceContext
    EntityManager em;

    public long add(Practitioner practitioner) {
        em.persist(practitioner);
        return practitioner.getId();
    }

    public Practitioner find(long id) {
        return Optional.ofNullable(em.find(Practitioner.class, id))
                .orElseThrow(() -> Refusal.of(PlatformRule.NOT_FOUND));
    }

    /**
     * The person, as they are now, and as the caller saw them. Specialties are a table of their own: without force their
     * change would leave the version as it was.
     */
    public Practitioner current(long id, long version) {
        Practitioner practitioner = find(id);
        Refusal.refuseIf(practitioner.getVersion() != version, PlatformRule.STALE);
        em.lock(practitioner, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return practitioner;
    }

    /** Ties the person to the account of this name, or with nothing to none. */
    public void link(Practitioner practitioner, String username) {
        practitioner.signInAs(username);
        if (practitioner.getUsername() != null && !isAccount(practitioner.getUsername())) {
            throw Refusal.of(OrganizationRule.ACCOUNT_UNKNOWN).on("username");
        }
    }

    private boolean isAccount(String username) {
        return !em.createQuery("SELECT u.id FROM UserAccount u WHERE u.username = :username", Long.class)
                .setParameter("username", UserAccount.normalise(username))
                .getResultList()
                .isEmpty();
    }

    /** Shows this picture from now on, or with null none; the one before is gone. */
    public void portray(Practitioner practitioner, PractitionerPhoto photo) {
        if (practitioner.getPhotoId() != null) {
            em.createQuery("DELETE FROM PractitionerPhoto p WHERE p.id = :id")
                    .setParameter("id", practitioner.getPhotoId())
                    .executeUpdate();
        }
        if (photo != null) {
            em.persist(photo);
        }
        practitioner.show(photo == null ? null : photo.getId());
    }

    /** The picture under this id, as long as somebody who works here shows it. */
    public Optional<PractitionerPhoto> photo(long photoId) {
        return em.createQuery(
                        "SELECT f FROM PractitionerPhoto f WHERE f.id = :id AND EXISTS"
                                + " (SELECT p.id FROM Practitioner p WHERE p.photoId = f.id AND p.active = TRUE)",
                        PractitionerPhoto.class)
                .setParameter("id", photoId)
                .getResultStream()
                .findFirst();
    }
}
