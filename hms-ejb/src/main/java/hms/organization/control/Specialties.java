package hms.organization.control;

import hms.organization.entity.Specialty;
import hms.organization.entity.SpecialtyRow;
import hms.platform.PlatformRule;
import hms.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The fields of medicine that this hospital knows. */
@ApplicationScoped
public class Specialties {

    private static final int MOST = 1000;

    @PersistenceContext
    EntityManager em;

    /** In the order of their names, retired ones too if wanted. */
    public List<SpecialtyRow> rows(boolean retiredToo) {
        return em.createQuery(
                        "SELECT NEW hms.organization.entity.SpecialtyRow(s.id, s.version, s.code, s.name, s.active)"
                                + " FROM Specialty s WHERE s.active = TRUE OR :retiredToo = TRUE ORDER BY s.name, s.code",
                        SpecialtyRow.class)
                .setParameter("retiredToo", retiredToo)
                .setMaxResults(MOST)
                .getResultList();
    }

    public SpecialtyRow row(Specialty specialty) {
        return new SpecialtyRow(
                specialty.getId(),
                specialty.getVersion(),
                specialty.getCode(),
                specialty.getName(),
                specialty.isActive());
    }

    /** All of these; refused if one is none. */
    public List<Specialty> all(Collection<Long> ids) {
        return ids.stream().map(this::find).toList();
    }

    public Specialty find(long id) {
        return Optional.ofNullable(em.find(Specialty.class, id)).orElseThrow(() -> Refusal.of(PlatformRule.NOT_FOUND));
    }

    /** The specialty, as it is now, and as the caller saw it. */
    public Specialty current(long id, long version) {
        Specialty specialty = find(id);
        Refusal.refuseIf(specialty.getVersion() != version, PlatformRule.STALE);
        return specialty;
    }

    public long add(Specialty specialty) {
        em.persist(specialty);
        return specialty.getId();
    }
}
