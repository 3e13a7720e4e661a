package hms.organization.control;

import hms.organization.Letterhead;
import hms.organization.entity.Hospital;
import hms.platform.HospitalZone;
import hms.platform.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** Keeps the hospital's zone and languages at hand, so that asking for them asks no database; and its letterhead. */
@ApplicationScoped
public class ZoneOfHospital implements HospitalZone {

    @PersistenceContext
    EntityManager em;

    @Inject
    Letterhead letterhead;

    private volatile ZoneId known = ZoneOffset.UTC;
    private volatile List<Locale> spoken = Languages.ALL;

    @Override
    public ZoneId zone() {
        return known;
    }

    /** The languages that the hospital's pages speak, the first one first. */
    public List<Locale> languages() {
        return spoken;
    }

    /** Takes up what an administrator has saved, here or on another node. */
    @Transactional
    public void refresh() {
        Hospital hospital = em.find(Hospital.class, Hospital.THE_ONE);
        known = hospital.getTimeZone();
        spoken = hospital.getLanguages().stream().map(Locale::forLanguageTag).toList();
        letterhead.refresh();
    }
}
