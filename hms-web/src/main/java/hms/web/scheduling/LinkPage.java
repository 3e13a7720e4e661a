package hms.web.scheduling;

import hms.scheduling.boundary.GuestLinkDesk;
import hms.scheduling.boundary.GuestLinkDesk.BookingCard;
import hms.scheduling.boundary.GuestLinkDesk.LinkCandidate;
import hms.scheduling.boundary.GuestLinkDesk.LinkGuest;
import hms.web.shared.Said;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Which patient a guest is: those with the same telephone or name, or a new one. */
@Named
@ViewScoped
public class LinkPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final long NONE = 0;

    @Inject
    private GuestLinkDesk desk;

    private Long id;
    private BookingCard card;
    private List<LinkCandidate> candidates = List.of();

    public void open() {
        card = desk.card(id == null ? NONE : id);
        candidates = desk.candidates(card.appointmentId());
    }

    public String link(Long patientId) {
        desk.link(new LinkGuest(id, card.version(), patientId));
        Said.done("scheduling", "link.done");
        return "/scheduling/today?faces-redirect=true";
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public BookingCard getCard() {
        return card;
    }

    public List<LinkCandidate> getCandidates() {
        return candidates;
    }
}
