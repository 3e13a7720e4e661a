package hms.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SilenceTest {

    private long now = -5;
    private final Silence silence = new Silence(() -> now);

    @Test
    void isKnownFromWhenNobodyAnsweredUntilSomebodyDoes() {
        assertThat(silence.isKnown()).isFalse();

        silence.noted(false);
        assertThat(silence.isKnown()).isTrue();
        after(Silence.PAUSE);
        assertThat(silence.isKnown()).isTrue();
        silence.noted(true);
        assertThat(silence.isKnown()).isFalse();
    }

    @Test
    void letsOneAskAgainInEachPause() {
        assertThat(silence.mayProbe()).isFalse();
        silence.noted(false);
        after(Silence.PAUSE.minusMillis(1));
        assertThat(silence.mayProbe()).isFalse();

        for (int pause = 0; pause < 2; pause++) {
            after(Silence.PAUSE);
            List<CompletableFuture<Boolean>> all = Stream.generate(
                            () -> CompletableFuture.supplyAsync(silence::mayProbe))
                    .limit(50)
                    .toList();
            assertThat(all.stream().filter(CompletableFuture::join)).hasSize(1);
        }
    }

    private void after(Duration time) {
        now += time.toNanos();
    }
}
