package hms.identity.control;

import hms.identity.entity.AccountRequest;
import hms.identity.entity.IdentityRule;
import hms.identity.entity.RequestStatus;
import hms.platform.PlatformRule;
import hms.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The wishes for accounts that wait for a decision, and the decided ones. */
@ApplicationScoped
public class Requests {

    /** More than this never wait, so that a stranger cannot fill the list. */
    public static final int AT_MOST = 200;

    @PersistenceContext
    EntityManager em;

    public void add(AccountRequest request) {
        Refusal.refuseIf(pendingCount() >= AT_MOST, IdentityRule.REQUESTS_FULL);
        em.persist(request);
    }

    /** The request of this id, refused where it does not exist. */
    public AccountRequest byId(long id) {
        return Optional.ofNullable(em.find(AccountRequest.class, id))
                .orElseThrow(() -> Refusal.of(PlatformRule.NOT_FOUND));
    }

    /** Requests of this status, the oldest first. */
    public List<AccountRequest> of(RequestStatus status, int first, int count) {
        return em.createQuery(
                        "select r from AccountRequest r where r.status = :status order by r.askedAt, r.id",
                        AccountRequest.class)
                .setParameter("status", status)
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    /** Forgets what was decided before this moment. */
    public int forgetDecided(Instant before) {
        return em.createQuery("delete from AccountRequest r where r.status <> :pending and r.decidedAt < :before")
                .setParameter("pending", RequestStatus.PENDING)
                .setParameter("before", before)
                .executeUpdate();
    }

    public long pendingCount() {
        return em.createQuery("select count(r) from AccountRequest r where r.status = :pending", Long.class)
                .setParameter("pending", RequestStatus.PENDING)
                .getSingleResult();
    }
}
