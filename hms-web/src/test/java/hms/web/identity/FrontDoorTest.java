package hms.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import hms.audit.boundary.EdgeEntry;
import hms.audit.boundary.EdgeRecorder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FrontDoorTest {

    private final List<String> done = new ArrayList<>();
    private final FrontDoor door = new FrontDoor();

    @Test
    void signsOutBeforeItAsksTheProviderWhichMayStall() throws Exception {
        door.request = (HttpServletRequest) pretend(HttpServletRequest.class);
        door.recorder = new EdgeRecorder() {
            @Override
            public void record(EdgeEntry entry) {
                done.add("record");
            }
        };
        door.provider = new ProviderWayOut() {
            @Override
            public Optional<String> idToken() {
                return Optional.of("a.b.c");
            }

            @Override
            public Optional<String> find(String idToken) {
                done.add("ask");
                return Optional.of("https://provider.example/logout");
            }
        };

        assertThat(door.leave()).isTrue();
        assertThat(done).containsExactly("logout", "invalidate", "record", "ask", "setAttribute");
    }

    private Object pretend(Class<?> type) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
            if (method.getReturnType() == HttpSession.class) {
                return pretend(HttpSession.class);
            }
            if (method.getReturnType() == Principal.class) {
                return (Principal) () -> "grace";
            }
            done.add(method.getName());
            return null;
        });
    }
}
