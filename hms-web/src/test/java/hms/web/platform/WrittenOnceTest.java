package hms.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jboss.marshalling.MarshallingConfiguration;
import org.junit.jupiter.api.Test;
import org.wildfly.clustering.marshalling.jboss.JBossByteBufferMarshaller;

/** Sessions as WildFly itself writes them for other nodes. */
class WrittenOnceTest {

    private final JBossByteBufferMarshaller wildFly = new JBossByteBufferMarshaller(
            new MarshallingConfiguration(), getClass().getClassLoader());

    private final Map<String, Object> session = new ConcurrentHashMap<>(Map.of("typed", "Ada"));

    @Test
    void keepsASessionFromBeingCounted() {
        assertThat(wildFly.size(session)).isPresent();

        session.put("once", new WrittenOnce());

        assertThat(wildFly.size(session)).isEmpty();
    }

    @Test
    void isWrittenWithItAllTheSame() throws IOException {
        session.put("once", new WrittenOnce());

        assertThat(wildFly.read(wildFly.write(session)))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("typed", "Ada")
                .containsKey("once");
    }
}
