package hms.web.shared;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;

/**
 * What the server prints beside each log line ({@code %X{requestId}}), where it offers that: WildFly through JBoss
 * Logging. No server API is compiled in; elsewhere this does nothing.
 */
final class LogContext {

    private static final Optional<Method> PUT = find("put", String.class, Object.class);
    private static final Optional<Method> REMOVE = find("remove", String.class);

    private LogContext() {}

    static void put(String key, String value) {
        PUT.ifPresent(method -> call(method, key, value));
    }

    static void remove(String key) {
        REMOVE.ifPresent(method -> call(method, key));
    }

    private static Optional<Method> find(String name, Class<?>... types) {
        try {
            return Optional.of(Class.forName("org.jboss.logging.MDC").getMethod(name, types));
        } catch (ClassNotFoundException | NoSuchMethodException | LinkageError notThisServer) {
            return Optional.empty();
        }
    }

    private static void call(Method method, Object... arguments) {
        try {
            method.invoke(null, arguments);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
