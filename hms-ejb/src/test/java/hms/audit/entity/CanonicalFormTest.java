package hms.audit.entity;

import static org.assertj.core.api.Assertions.assertThat;

import hms.platform.Act;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CanonicalFormTest {

    @Test
    void neverChanges() {
        CanonicalForm form = new CanonicalForm("event")
                .add(42L)
                .add(Instant.parse("2026-11-20T10:00:00.123456Z"))
                .add("Muñoz")
                .add(Act.READ)
                .add((String) null)
                .add(new byte[] {1, 2});

        assertThat(new String(form.bytes(), StandardCharsets.UTF_8))
                .isEqualTo("5:event;2:42;16:1795168800123456;6:Muñoz;4:READ;-;4:AQI=;");
    }

    @Test
    void tellsNothingFromEmpty() {
        assertThat(new CanonicalForm("a").add("").bytes())
                .isNotEqualTo(new CanonicalForm("a").add((String) null).bytes());
    }

    @Test
    void tellsWhereOneValueEndsAndTheNextBegins() {
        assertThat(new CanonicalForm("a").add("1;1:2").bytes())
                .isNotEqualTo(new CanonicalForm("a").add("1").add("2").bytes());
    }
}
