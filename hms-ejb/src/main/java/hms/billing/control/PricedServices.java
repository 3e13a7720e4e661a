package hms.billing.control;

import hms.billing.entity.PriceKind;
import hms.billing.entity.PriceRow;
import hms.clinical.ServiceCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the hospital offers is what stands on its price list. */
@ApplicationScoped
public class PricedServices implements ServiceCatalogue {

    private static final int MOST_ALIKE = 50;

    @Inject
    PriceList prices;

    @Override
    public List<Service> find(String text, int most) {
        return services(text, most).stream()
                .map(row -> new Service(row.code(), row.name()))
                .toList();
    }

    @Override
    public Optional<Service> named(String name) {
        return services(name, MOST_ALIKE).stream()
                .filter(row -> row.name().equalsIgnoreCase(name.strip()))
                .map(row -> new Service(row.code(), row.name()))
                .findFirst();
    }

    private List<PriceRow> services(String text, int most) {
        return prices.find(text, false, Set.of(PriceKind.SERVICE), 0, most);
    }
}
