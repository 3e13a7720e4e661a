package hms.web.shared;

import hms.identity.boundary.AccountDesk;
import hms.platform.Roles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Shows a newcomer around, in five steps for the role; once, and again when asked for. */
@Named
@RequestScoped
public class Tour {

    /** One step: what to look at (a selector; the first it finds in sight), and what to know about it. */
    public record TourStep(String target, String title, String text) {}

    private static final Set<String> GUIDED = Set.of(
            Roles.ADMIN,
            Roles.RECEPTIONIST,
            Roles.NURSE,
            Roles.DOCTOR,
            Roles.CASHIER,
            Roles.DATA_ENTRY,
            Roles.MANAGER,
            Roles.PRIVACY_OFFICER);
    private static final List<String> TARGETS =
            List.of("#menu, #menuToggle", ".hms-main", ".hms-search, #openPalette", "#openHelp", ".hms-user");

    @Inject
    Me me;

    @Inject
    AccountDesk account;

    /** Whether there is a tour for this role, here on its home page. */
    public boolean isAvailable() {
        return me.getRole() != null
                && GUIDED.contains(me.getRole())
                && FacesContext.getCurrentInstance().getViewRoot().getViewId().equals(me.getHome() + ".xhtml");
    }

    /** Whether it starts by itself. */
    public boolean isStarting() {
        return isAvailable() && !me.isTourSeen();
    }

    public List<TourStep> getSteps() {
        return steps(me.getRole(), me.getLocale());
    }

    /** Never starts by itself again. */
    public void seen() {
        if (!me.isTourSeen()) {
            account.tourWasSeen();
            me.refresh();
        }
    }

    static List<TourStep> steps(String role, Locale language) {
        return IntStream.range(0, TARGETS.size())
                .mapToObj(at -> {
                    String key = "tour." + role + "." + (at + 1);
                    return new TourStep(
                            TARGETS.get(at),
                            Words.of("shared", key + ".title", language),
                            Words.of("shared", key + ".text", language));
                })
                .toList();
    }
}
