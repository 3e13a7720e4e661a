package hms.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hms.platform.PlatformRule;
import hms.platform.Refusal;
import jakarta.faces.context.FacesContextWrapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FormTokenTest {

    private final FormToken token = new FormToken();
    private final List<UUID> done = new ArrayList<>();
    /** One request; its attributes go with it. */
    private static final class OneRequest extends FacesContextWrapper {

        private final Map<Object, Object> attributes = new HashMap<>();

        OneRequest() {
            super(null);
        }

        static void begin() {
            setCurrentInstance(new OneRequest());
        }

        static void end() {
            setCurrentInstance(null);
        }

        @Override
        public Map<Object, Object> getAttributes() {
            return attributes;
        }
    }

    private int work(UUID once) {
        done.add(once);
        return done.size();
    }

    private void arrives(String sent) {
        OneRequest.begin();
        token.setText(sent);
    }

    @AfterEach
    void end() {
        OneRequest.end();
    }

    @Test
    void worksUnderTheTokenThatTheFormWasSentWith() {
        String drawn = token.getText();
        arrives(drawn);

        assertThat(token.once(this::work)).isEqualTo(1);
        assertThat(done).containsExactly(UUID.fromString(drawn));
        assertThat(token.getText()).isNotEqualTo(drawn);
    }

    @Test
    void knowsTheFormThatIsSentAgain() {
        String first = token.getText();
        arrives(first);
        token.once(this::work);
        String second = token.getText();
        arrives(first);

        assertThat(token.isSentAgain()).isTrue();
        token.once(this::work);
        assertThat(done).containsExactly(UUID.fromString(first), UUID.fromString(first));
        assertThat(token.getText()).as("what is drawn by now stands").isEqualTo(second);
        arrives(second);
        assertThat(token.isSentAgain()).isFalse();
    }

    @Test
    void keepsTheTokenOfWhatWasRefused() {
        String drawn = token.getText();
        arrives(drawn);

        assertThatThrownBy(() -> token.once(once -> {
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");
        assertThat(token.getText()).isEqualTo(drawn);
    }

    @Test
    void refusesAFormWithoutToken() {
        arrives(token.getText());
        token.once(this::work);
        OneRequest.begin();

        assertUnknown();
        arrives(null);
        assertUnknown();
    }

    @Test
    void refusesATokenThatThePageHasNotDrawn() {
        for (String strange : new String[] {UUID.randomUUID().toString(), "4711", "' OR 1=1 --"}) {
            arrives(strange);
            assertUnknown();
        }
    }

    @Test
    void refusesWhatWasDrawnLongAgo() {
        String old = token.getText();
        for (int more = 0; more < 50; more++) {
            arrives(token.getText());
            token.once(this::work);
        }
        done.clear();
        arrives(old);

        assertUnknown();
    }

    @Test
    void movesToAnotherNode() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(token);
        }
        FormToken there = (FormToken) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        OneRequest.begin();
        there.setText(token.getText());

        assertThat(there.once(this::work)).isEqualTo(1);
    }

    private void assertUnknown() {
        int before = done.size();
        assertThatThrownBy(() -> token.once(this::work))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.getRule()).isEqualTo(PlatformRule.FORM_UNKNOWN));
        assertThat(done).hasSize(before);
    }
}
