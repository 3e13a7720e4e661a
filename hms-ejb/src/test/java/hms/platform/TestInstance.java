package hms.platform;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.util.List;

/** Answers to a question, as the container would find them. */
public final class TestInstance {

    private TestInstance() {}

    /** An {@link Instance} that iterates over these, or gets the only one. */
    @SuppressWarnings("unchecked")
    public static <T> Instance<T> of(Class<T> question, List<? extends T> all) {
        return (Instance<T>) Proxy.newProxyInstance(
                question.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "iterator" -> all.iterator();
                    case "spliterator" -> all.spliterator();
                    case "stream" -> all.stream();
                    case "get" -> all.get(0);
                    case "isUnsatisfied" -> all.isEmpty();
                    case "isResolvable" -> all.size() == 1;
                    case "destroy" -> null;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
