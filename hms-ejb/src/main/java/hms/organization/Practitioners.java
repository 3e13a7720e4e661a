package hms.organization;

import hms.organization.entity.Practitioner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

/** Inner door: who treats here. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Practitioners {

    @PersistenceContext
    EntityManager em;

    /** The practitioner who signs in under this name, if there is one. */
    public Optional<Practitioner> ofUser(String username) {
        return em.createQuery("SELECT p FROM Practitioner p WHERE p.username = :username", Practitioner.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    /** The id of the practitioner who signs in under this name, without reading more. */
    public Optional<Long> idOfUser(String username) {
        return em.createQuery("SELECT p.id FROM Practitioner p WHERE p.username = :username", Long.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    /** The practitioner of this id, if there is one. */
    public Optional<Practitioner> find(long practitionerId) {
        return Optional.ofNullable(em.find(Practitioner.class, practitionerId));
    }
}
