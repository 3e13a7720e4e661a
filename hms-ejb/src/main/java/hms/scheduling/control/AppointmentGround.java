package hms.scheduling.control;

import hms.patients.AccessGround;
import hms.patients.Ground;
import hms.patients.Reader;
import hms.platform.Roles;
import hms.scheduling.entity.AppointmentStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/** A doctor takes part in the care of whoever has an appointment with him, and for thirty days after it. */
@ApplicationScoped
public class AppointmentGround implements AccessGround {

    private static final Duration AFTER = Duration.ofDays(30);
    private static final Set<AppointmentStatus> OF_CARE = EnumSet.of(
            AppointmentStatus.PENDING,
            AppointmentStatus.BOOKED,
            AppointmentStatus.ARRIVED,
            AppointmentStatus.CHECKED_IN,
            AppointmentStatus.FULFILLED);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Override
    public Ground ground() {
        return Ground.CARE_TEAM;
    }

    @Override
    public Set<Long> among(Reader reader, Set<Long> patients) {
        if (!reader.isAny(Roles.DOCTOR)) {
            return Set.of();
        }
        return Set.copyOf(em.createQuery(
                        "select distinct a.patient.id from Appointment a where a.patient.id in :patients"
                                + " and a.time.endsAt >= :since and a.practitioner.username = :user"
                                + " and a.status in :states",
                        Long.class)
                .setParameter("patients", patients)
                .setParameter("since", clock.instant().minus(AFTER))
                .setParameter("user", reader.username())
                .setParameter("states", OF_CARE)
                .getResultList());
    }
}
