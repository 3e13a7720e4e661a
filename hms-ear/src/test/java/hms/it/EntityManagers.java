package hms.it;

import hms.it.Entities.Outcome;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** Gives the tests the entity manager of HMS. */
@Dependent
public class EntityManagers {

    @Inject
    private Entities entities;

    @Produces
    EntityManager manager() {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> call(method, arguments));
    }

    private Object call(Method method, Object... arguments) throws Throwable {
        Outcome outcome = entities.call(method, arguments);
        if (outcome.thrown() != null) {
            throw outcome.thrown();
        }
        return outcome.result();
    }
}
