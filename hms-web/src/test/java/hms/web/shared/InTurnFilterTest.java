package hms.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InTurnFilterTest {

    private final InTurnFilter filter = new InTurnFilter();
    private final ExecutorService people = Executors.newCachedThreadPool();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final AtomicInteger served = new AtomicInteger();

    @AfterEach
    void goHome() {
        goOn.countDown();
        people.shutdownNow();
    }

    private static HttpServletRequest request(String method, String session, String state) {
        HttpSession kept = (HttpSession) proxy(HttpSession.class, Map.of("getId", session));
        return (HttpServletRequest)
                proxy(HttpServletRequest.class, Map.of("getMethod", method, "getSession", kept, "getParameter", state));
    }

    private static Object proxy(Class<?> type, Map<String, Object> answers) {
        return Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, call, with) -> answers.get(call.getName()));
    }

    /** Sends this and stays at it until the test lets it go on. */
    private Future<?> linger(HttpServletRequest request) throws InterruptedException {
        Future<?> first = people.submit(() -> {
            filter.doFilter(request, null, (asked, answer) -> {
                begun.countDown();
                awaits(goOn);
            });
            return null;
        });
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        return first;
    }

    private static void awaits(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private Future<?> send(HttpServletRequest request) {
        return people.submit(() -> {
            filter.doFilter(request, null, (asked, answer) -> served.incrementAndGet());
            return null;
        });
    }

    @Test
    void letsARetryWaitForTheFirstTry() throws Exception {
        Future<?> first = linger(request("POST", "s", "7:1"));
        Future<?> retry = send(request("POST", "s", "7:2"));

        Thread.sleep(100);
        assertThat(served).hasValue(0);
        goOn.countDown();
        first.get(10, TimeUnit.SECONDS);
        retry.get(10, TimeUnit.SECONDS);
        assertThat(served).hasValue(1);
    }

    @Test
    void letsNobodyElseWait() throws Exception {
        Future<?> first = linger(request("POST", "s", "7:1"));

        send(request("POST", "s", "8:1")).get(10, TimeUnit.SECONDS);
        send(request("POST", "t", "7:1")).get(10, TimeUnit.SECONDS);
        send(request("GET", "s", "7:1")).get(10, TimeUnit.SECONDS);
        assertThat(served).hasValue(3);
        goOn.countDown();
        first.get(10, TimeUnit.SECONDS);
    }

    @Test
    void servesTheNextAfterAFailure() throws Exception {
        HttpServletRequest request = request("POST", "s", "7:1");
        Future<?> failed = people.submit(() -> {
            filter.doFilter(request, null, (asked, answer) -> {
                throw new IllegalStateException("broken");
            });
            return null;
        });
        assertThat(failed).failsWithin(java.time.Duration.ofSeconds(10));

        send(request).get(10, TimeUnit.SECONDS);
        assertThat(served).hasValue(1);
    }
}
