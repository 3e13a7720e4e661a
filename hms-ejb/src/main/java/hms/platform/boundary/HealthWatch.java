package hms.platform.boundary;

import hms.platform.Because;
import hms.platform.control.HealthRound;
import hms.platform.control.Scrape;
import hms.platform.entity.HealthRow;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What monitoring asks, again and again and without a name: it tells nothing of people and leaves no row in the trail. */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HealthWatch {

    @Inject
    HealthRound round;

    @Inject
    Scrape scrape;

    /** How everything that HMS needs is, by name; at most a second old. */
    @PermitAll
    @Because("A load balancer asks before anybody has signed in; it hears names of parts, well or not.")
    public List<HealthRow> round() {
        return round.rows();
    }

    /** This node's figures in Prometheus' text format; empty where the operator set no token or another one. */
    @PermitAll
    @Because("Monitoring has no account; it shows the token that the operator set (HMS_METRICS_TOKEN).")
    public Optional<String> figures(String token) {
        return scrape.figures(token);
    }
}
