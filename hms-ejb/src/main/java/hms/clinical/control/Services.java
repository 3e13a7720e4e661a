package hms.clinical.control;

import hms.clinical.ServiceCatalogue;
import hms.clinical.ServiceCatalogue.Service;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/** What the hospital offers, as far as somebody above answers; nobody answering, treatments have no code. */
@Dependent
public class Services {

    private static final int MOST = 10;

    @Inject
    Instance<ServiceCatalogue> catalogues;

    /** Names of services that fit what was typed so far. */
    public List<String> names(String typed) {
        return catalogues.stream()
                .flatMap(each -> each.find(typed, MOST).stream())
                .map(Service::name)
                .toList();
    }

    /** The code under which a treatment of this name is charged; null for none. */
    public String codeOf(String description) {
        return catalogues.stream()
                .flatMap(each -> each.named(description.strip()).stream())
                .map(Service::code)
                .findFirst()
                .orElse(null);
    }
}
