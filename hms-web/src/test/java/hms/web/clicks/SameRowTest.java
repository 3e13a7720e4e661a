package hms.web.clicks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hms.platform.PlatformRule;
import hms.platform.Refusal;
import jakarta.el.ELContext;
import jakarta.el.ValueExpression;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A click meets the row that it was drawn for, or nobody. */
class SameRowTest {

    private static final String IN_A_ROW = "form:list:3:remove";

    private final AtomicInteger done = new AtomicInteger();

    @BeforeEach
    void begin() {
        new Request(Map.of()).begin();
    }

    @AfterEach
    void end() {
        Request.over();
    }

    @Test
    void actsInTheRowThatTheClickWasDrawnFor() {
        click(request("17"), button(IN_A_ROW, list(17L, null)));

        assertThat(done).hasValue(1);
    }

    @Test
    void refusesInTheRowOfAnother() {
        refuses(() -> click(request("17"), button(IN_A_ROW, list(18L, null))));
    }

    @Test
    void refusesWhatDoesNotSayForWhomItWasDrawn() {
        refuses(() -> click(request(null), button(IN_A_ROW, list(17L, null))));
        refuses(() -> click(request(""), button(IN_A_ROW, list(17L, null))));
    }

    @Test
    void refusesWhereTheListDoesNotTellItsRowsApart() {
        refuses(() -> click(request(""), button(IN_A_ROW, null)));
        refuses(() -> click(request(null), button(IN_A_ROW, null)));
        refuses(() -> click(request(""), button(IN_A_ROW, list(null, null))));
    }

    @Test
    void wantsTheRowOfEveryListAround() {
        String inTwo = "form:doctors:1:times:0:take";
        UIComponent times = list("09:00", list(5L, null));
        click(request("5 09:00"), button(inTwo, times));

        assertThat(done).hasValue(1);
        refuses(() -> click(request("6 09:00"), button(inTwo, times)));
        refuses(() -> click(request("09:00"), button(inTwo, list("09:00", null))));
    }

    @Test
    void leavesButtonsOutsideListsAlone() {
        click(request(null), button("form:save", null));

        assertThat(done).hasValue(1);
    }

    @Test
    void refusesAClickThatFacesPassedOver() {
        PhaseListener gone = new GoneRowListener();
        FacesContext passedOver = request("17");
        FacesContext heard = request("17");
        click(heard, button(IN_A_ROW, list(17L, null)));

        assertThatThrownBy(() -> gone.afterPhase(end(passedOver)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.getRule()).isEqualTo(PlatformRule.STALE));
        assertThatCode(() -> gone.afterPhase(end(heard))).doesNotThrowAnyException();
        assertThatCode(() -> gone.afterPhase(end(request(null)))).doesNotThrowAnyException();
    }

    private void click(FacesContext request, UIComponent button) {
        new SameRowActionListener(event -> done.incrementAndGet()).processAction(new ActionEvent(request, button));
    }

    private void refuses(ThrowingCallable click) {
        int before = done.get();
        assertThatThrownBy(click).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.getRule())
                .isEqualTo(PlatformRule.STALE));
        assertThat(done).hasValue(before);
    }

    private static UIComponent button(String clientId, UIComponent around) {
        return new Part(around) {
            @Override
            public String getClientId(FacesContext context) {
                return clientId;
            }
        };
    }

    /** A list at a row with this key; inside another one, or in none. */
    private static UIComponent list(Object key, UIComponent around) {
        return new Part(around) {
            @Override
            public ValueExpression getValueExpression(String name) {
                return name.equals("rowKey") ? new Key(key) : null;
            }
        };
    }

    private static FacesContext request(String row) {
        return new Request(row == null ? Map.of() : Map.of("row", row));
    }

    private static PhaseEvent end(FacesContext request) {
        return new PhaseEvent(request, PhaseId.INVOKE_APPLICATION, new NoLifecycle());
    }

    /** What comes in with a click. */
    private static final class Request extends FacesContextWrapper {

        private final Map<Object, Object> attributes = new HashMap<>();
        private final ExternalContext outside;

        Request(Map<String, String> sent) {
            super(null);
            outside = new Outside(sent);
        }

        /** Components ask for the request of their thread as they are made. */
        void begin() {
            setCurrentInstance(this);
        }

        static void over() {
            setCurrentInstance(null);
        }

        @Override
        public Map<Object, Object> getAttributes() {
            return attributes;
        }

        @Override
        public ExternalContext getExternalContext() {
            return outside;
        }

        @Override
        public boolean isPostback() {
            return true;
        }

        @Override
        public ELContext getELContext() {
            return null;
        }
    }

    @SuppressWarnings("unchecked") // the wrapper of Faces has a map without types
    private static final class Outside extends ExternalContextWrapper {

        private final Map<String, String> sent;
        private final Map<String, Object> application = new HashMap<>();

        Outside(Map<String, String> sent) {
            super(null);
            this.sent = sent;
        }

        @Override
        public Map<String, String> getRequestParameterMap() {
            return sent;
        }

        @Override
        public Map<String, Object> getApplicationMap() {
            return application;
        }
    }

    /** A part of a page that stands in another one. */
    private static class Part extends UIComponentBase {

        private final UIComponent around;

        Part(UIComponent around) {
            this.around = around;
        }

        @Override
        public UIComponent getParent() {
            return around;
        }

        @Override
        public String getFamily() {
            return "test";
        }
    }

    /** What the expression of a list says at one row. */
    private static final class Key extends ValueExpression {

        private static final long serialVersionUID = 1L;

        private final transient Object value;

        Key(Object value) {
            this.value = value;
        }

        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as the language has it
        public <T> T getValue(ELContext context) {
            return (T) value;
        }

        @Override
        public void setValue(ELContext context, Object ignored) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isReadOnly(ELContext context) {
            return true;
        }

        @Override
        public Class<?> getType(ELContext context) {
            return Object.class;
        }

        @Override
        public Class<?> getExpectedType() {
            return Object.class;
        }

        @Override
        public String getExpressionString() {
            return "#{row.id}";
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }

        @Override
        public boolean isLiteralText() {
            return false;
        }
    }
}
