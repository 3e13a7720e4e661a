package hms.web.clicks;

import static org.assertj.core.api.Assertions.assertThat;

import hms.platform.KeyRing;
import jakarta.faces.application.ConfigurableNavigationHandler;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.NavigationCase;
import jakarta.faces.context.FacesContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A form that led elsewhere leads there again when it is sent again, and nothing else does. */
class SameFormTest {

    private static final String STATE = "jakarta.faces.ViewState";
    private static final String PATIENT = "/hms/patients/patient?id=5";

    private final Map<String, Object> session = new HashMap<>();
    private final List<String> done = new ArrayList<>();

    @BeforeAll
    static void keys() {
        KeyRing.install(KeyRing.ofMaster(new byte[KeyRing.KEY_BYTES]));
    }

    private SentRequest sent(String family) {
        return new SentRequest(session)
                .with(STATE, "7:1")
                .with("form:family", family)
                .with("form:submit", "");
    }

    /** The whole way of a request: the page acts and leads on, unless the answer is there before it begins. */
    private SentRequest arrives(SentRequest request, String outcome) {
        new SameFormListener().beforePhase(request.begins());
        if (!request.getResponseComplete()) {
            done.add(outcome);
            request.addMessage(null, new FacesMessage("Done."));
            new FirstAnswerKeeper(new Ways(outcome)).handleNavigation(request, null, outcome);
        }
        return request;
    }

    @Test
    void leadsTheSameFormToTheSamePlaceAndSaysTheSame() {
        SentRequest first = arrives(sent("Quill"), PATIENT);
        SentRequest again = arrives(sent("Quill"), "another");
        SentRequest third = arrives(sent("Quill"), "another");

        assertThat(done).containsExactly(PATIENT);
        assertThat(List.of(first.ledTo(), again.ledTo(), third.ledTo())).containsOnly(PATIENT);
        assertThat(again.getMessageList(null))
                .extracting(FacesMessage::getSummary)
                .containsExactly("Done.");
        assertThat(again.keepsMessages()).isTrue();
    }

    @Test
    void actsAgainForAnythingElse() {
        arrives(sent("Quill"), PATIENT);
        List<SentRequest> others = List.of(
                sent("Quills"),
                sent("Quill").with("form:given", "Ana"),
                sent("Quill").with(STATE, "7:2"),
                sent("Quill").by("tom"),
                sent("Quill").to("/patients/edit"),
                new SentRequest(new HashMap<>())
                        .with(STATE, "7:1")
                        .with("form:family", "Quill")
                        .with("form:submit", ""));
        others.forEach(each -> arrives(each, "/hms/elsewhere"));

        assertThat(others).extracting(SentRequest::ledTo).containsOnly("/hms/elsewhere");
        assertThat(done).hasSize(1 + others.size());
    }

    @Test
    void sealsOnlyTheFormOfAPage() {
        assertThat(SentForm.seal(sent("Quill").getExternalContext())).isPresent();
        assertThat(SentForm.seal(sent("Quill").method("GET").getExternalContext()))
                .isEmpty();
        assertThat(SentForm.seal(
                        sent("Quill").type("multipart/form-data; boundary=x").getExternalContext()))
                .isEmpty();
        assertThat(SentForm.seal(
                        new SentRequest(session).with("form:family", "Quill").getExternalContext()))
                .as("without the state of a page")
                .isEmpty();
        assertThat(SentForm.seal(new SentRequest(null).with(STATE, "7:1").getExternalContext()))
                .as("without a session")
                .isEmpty();
    }

    @Test
    void tellsFieldsApartHoweverTheyAreWritten() {
        List<SentRequest> forms = List.of(
                sent("a").with("b", "c", "d"),
                sent("a").with("b", "c1:d"),
                sent("a").with("b", "c").with("d"),
                sent("a").with("b").with("c", "d"),
                sent("a").with("b", "c", ":d"),
                sent("a").with("b", "c:", "d"),
                sent("a1:b"));

        assertThat(forms.stream()
                        .map(SentRequest::getExternalContext)
                        .map(SentForm::seal)
                        .map(Optional::orElseThrow)
                        .distinct())
                .hasSize(forms.size());
    }

    @Test
    void keepsNothingOfAFormThatStaysOnItsPage() {
        SentRequest refused = arrives(sent("Quill"), null);
        arrives(sent("Quill"), PATIENT);

        assertThat(refused.ledTo()).isNull();
        assertThat(done).containsExactly(null, PATIENT);
    }

    @Test
    void keepsNothingOfAPageThatIsOnlyLookedAt() {
        arrives(sent("Quill").looking(), PATIENT);

        assertThat(session).isEmpty();
    }

    @Test
    void keepsTheLatestTwenty() {
        for (int each = 0; each <= 20; each++) {
            arrives(sent("Quill" + each), PATIENT);
        }
        done.clear();
        arrives(sent("Quill1"), PATIENT);
        assertThat(done).isEmpty();
        arrives(sent("Quill0"), PATIENT);
        assertThat(done).hasSize(1);
    }

    @Test
    void knowsTheFormOnAnotherNode() throws IOException, ClassNotFoundException {
        arrives(sent("Quill"), PATIENT);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new HashMap<>(session));
        }
        session.clear();
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            ((Map<?, ?>) in.readObject()).forEach((name, kept) -> session.put((String) name, kept));
        }

        assertThat(arrives(sent("Quill"), "another").ledTo()).isEqualTo(PATIENT);
    }

    /** Leads to the address that is the outcome, by a redirect. */
    private static final class Ways extends ConfigurableNavigationHandler {

        private final String address;

        Ways(String address) {
            this.address = address;
        }

        @Override
        public NavigationCase getNavigationCase(FacesContext context, String fromAction, String outcome) {
            return outcome == null
                    ? null
                    : new NavigationCase(null, null, outcome, null, address, Map.of(), true, false) {
                        @Override
                        public String getToViewId(FacesContext where) {
                            return address;
                        }
                    };
        }

        @Override
        public Map<String, Set<NavigationCase>> getNavigationCases() {
            return Map.of();
        }

        @Override
        public void handleNavigation(FacesContext context, String fromAction, String outcome) {
            if (outcome != null) {
                ((SentRequest) context).leadTo(address);
            }
        }
    }
}
