package hms.web.identity;

import hms.identity.boundary.SetupDesk;
import hms.identity.boundary.SetupDesk.People;
import hms.identity.boundary.SetupDesk.Step;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The administrator's first page: what is set up, what is not, and who waits. */
@Named
@RequestScoped
public class AdminHomePage {

    @Inject
    private SetupDesk desk;

    private People people;
    private List<Step> steps;

    public void open() {
        people = desk.people();
        steps = desk.checklist();
    }

    public List<Step> getSteps() {
        return steps;
    }

    /** How many steps are done. */
    public long getDone() {
        return steps.stream().filter(Step::done).count();
    }

    public People getPeople() {
        return people;
    }
}
