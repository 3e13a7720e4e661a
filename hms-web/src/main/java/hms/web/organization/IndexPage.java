package hms.web.organization;

import hms.organization.boundary.HospitalDesk;
import hms.organization.boundary.HospitalDesk.HospitalCard;
import hms.platform.Languages;
import hms.web.shared.Me;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the hospital shows to everybody: its name, where it is, how to call it, its departments. */
@Named
@RequestScoped
public class IndexPage {

    @Inject
    HospitalDesk hospital;

    @Inject
    Me me;

    private HospitalCard card;

    /** Read once for each request, a change of language included. */
    @PostConstruct
    void load() {
        card = hospital.card();
    }

    public HospitalCard getCard() {
        return card;
    }

    public String getNotice() {
        return card.emergencyNotice(me.getLanguage());
    }

    /** The address, line by line. */
    public List<String> getAddressLines() {
        return card.address() == null ? List.of() : card.address().lines().toList();
    }

    /** The languages spoken at the hospital, in the language of the page. */
    public String getSpoken() {
        return card.languages().stream()
                .map(Locale::forLanguageTag)
                .map(each -> each.getDisplayLanguage(Languages.nearest(me.getLocale())))
                .collect(Collectors.joining(" · "));
    }
}
