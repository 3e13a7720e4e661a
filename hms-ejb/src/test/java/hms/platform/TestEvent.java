package hms.platform;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.util.List;

/** An event that a test listens to. */
public final class TestEvent {

    private TestEvent() {}

    /** Whatever is fired lands in this list. */
    @SuppressWarnings("unchecked")
    public static <T> Event<T> into(List<T> heard) {
        return (Event<T>) Proxy.newProxyInstance(
                Event.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("fire")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    heard.add((T) arguments[0]);
                    return null;
                });
    }
}
