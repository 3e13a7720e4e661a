package badhouse.web.alpha;

import badhouse.alpha.AlphaDoor;
import badhouse.alpha.AlphaHappened;
import badhouse.alpha.control.AlphaSecret;
import badhouse.alpha.entity.Thing;
import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Everything a backing bean must not be. */
@Named
@SessionScoped
public class BadPage {

    @Inject
    private transient EntityManager em;

    @Inject
    private AlphaDoor door;

    private AlphaSecret secret;
    private final List<Thing> things = new ArrayList<>();
    private UUID token = UUID.randomUUID();

    public void save() {
        try {
            things.forEach(em::persist);
            things.get(0).rename(door.open() + " " + token);
            token = UUID.randomUUID();
        } catch (IllegalStateException hidden) {
            secret = null;
        }
    }

    void told(@Observes AlphaHappened fact) {
        secret = fact.id() > 0 ? secret : null;
    }
}
