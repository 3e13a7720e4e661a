package hms.platform.control;

import static hms.platform.Refusal.refuseIf;

import hms.platform.HospitalDay;
import hms.platform.PlatformRule;
import hms.platform.SampleGrowth;
import hms.platform.SampleGrowth.Step;
import hms.platform.entity.GrowthWish;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes the demo hospital larger, step by step; never a hospital that began in production. */
@ApplicationScoped
public class Growing {

    @PersistenceContext
    EntityManager em;

    @Inject
    @Any
    Instance<SampleGrowth> parts;

    @Inject
    HospitalDay day;

    /** Asks for so many patients; what is there already is kept and counted. */
    @Transactional(TxType.MANDATORY)
    public void want(int patients) {
        refuseIf(!isDemo(), PlatformRule.NOT_A_DEMO);
        GrowthWish wish = wish().orElseGet(() -> {
            GrowthWish first = GrowthWish.begun(day.today());
            em.persist(first);
            return first;
        });
        wish.want(patients);
    }

    /** How far it is, if anybody asked. */
    @Transactional(TxType.SUPPORTS)
    public Optional<GrowthWish> wish() {
        return Optional.ofNullable(em.find(GrowthWish.class, GrowthWish.THE_ONE));
    }

    /** Whether there is anything to do; read without a transaction, every few seconds. */
    @Transactional(TxType.SUPPORTS)
    public boolean isPending() {
        return !em.createNativeQuery("SELECT id FROM sample_growth WHERE finished_at IS NULL")
                .getResultList()
                .isEmpty();
    }

    /** The next step of the first part that is not there yet. */
    @Transactional(TxType.REQUIRES_NEW)
    public void step() {
        GrowthWish wish = wish().orElseThrow();
        for (SampleGrowth part : inOrder()) {
            Step step = part.step(wish.size());
            wish.reached(part.name(), step);
            if (!step.isLast()) {
                return;
            }
        }
        wish.finish(day.now());
    }

    private List<SampleGrowth> inOrder() {
        return parts.stream()
                .sorted(Comparator.comparingInt(SampleGrowth::place))
                .toList();
    }

    private boolean isDemo() {
        Number begun = (Number)
                em.createNativeQuery("SELECT COUNT(*) FROM installation_fact WHERE name = 'began' AND fact = 'demo'")
                        .getSingleResult();
        return begun.intValue() == 1;
    }
}
