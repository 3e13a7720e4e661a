package hms.web.guest;

import hms.scheduling.boundary.GuestBookingDesk;
import hms.scheduling.boundary.GuestBookingDesk.BookingChoices;
import hms.scheduling.entity.Choice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The departments and specialties in which somebody can be booked. */
@Named
@RequestScoped
public class FindChoices {

    @Inject
    GuestBookingDesk desk;

    private BookingChoices choices;
    private Set<Long> open;

    @PostConstruct
    void load() {
        choices = desk.choices();
        open = choices.departments().stream().map(Choice::id).collect(Collectors.toSet());
    }

    /** Whether somebody in this very department can be booked. */
    public boolean bookable(Long departmentId) {
        return open.contains(departmentId);
    }

    public List<Choice> getDepartments() {
        return choices.departments();
    }

    public List<Choice> getSpecialties() {
        return choices.specialties();
    }
}
