package hms.audit.control;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** A call of a desk's method as the container would hand it on. */
final class FakeInvocation implements InvocationContext {

    private final Method method;
    private final Callable<Object> body;
    private final Object[] arguments;

    FakeInvocation(Class<?> desk, String method, Callable<Object> body, Object... arguments) {
        this.method = Arrays.stream(desk.getDeclaredMethods())
                .filter(each -> each.getName().equals(method))
                .findFirst()
                .orElseThrow();
        this.body = body;
        this.arguments = arguments;
    }

    @Override
    public Object getTarget() {
        return this;
    }

    @Override
    public Object getTimer() {
        return null;
    }

    @Override
    public Method getMethod() {
        return method;
    }

    @Override
    public Constructor<?> getConstructor() {
        return null;
    }

    @Override
    public Object[] getParameters() {
        return arguments;
    }

    @Override
    public void setParameters(Object[] params) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, Object> getContextData() {
        return new HashMap<>();
    }

    @Override
    public Object proceed() throws Exception {
        return body.call();
    }
}
