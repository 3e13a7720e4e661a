package hms.organization.control;

import hms.organization.Letterhead;
import hms.organization.entity.Hospital;
import hms.platform.HospitalZone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Keeps the hospital's zone at hand, so that asking for the time asks no database; and its letterhead. */
@ApplicationScoped
public class ZoneOfHospital implements HospitalZone {

    @PersistenceContext
    EntityManager em;

    @Inject
    Letterhead letterhead;

    private volatile ZoneId known = ZoneOffset.UTC;

    @Override
    public ZoneId zone() {
        return known;
    }

    /** Takes up what an administrator has saved, here or on another node. */
    @Transactional
    public void refresh() {
        known = ZoneId.of(em.createQuery("SELECT h.timeZone FROM Hospital h WHERE h.id = :id", String.class)
                .setParameter("id", Hospital.THE_ONE)
                .getSingleResult());
        letterhead.refresh();
    }
}
