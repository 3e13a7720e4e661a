package hms.it;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/**
 * Lies beside the entities in the archive, and is a session bean: on Payara only what is called there reaches their
 * persistence unit.
 */
@Stateless
@PermitAll
public class Entities {

    @PersistenceContext(unitName = "hms")
    private EntityManager manager;

    /** What came of a call, told without the bean's own exceptions around it. */
    public record Outcome(Object result, Throwable thrown) {}

    public Outcome call(Method method, Object... arguments) {
        try {
            return new Outcome(method.invoke(manager, arguments), null);
        } catch (InvocationTargetException refused) {
            return new Outcome(null, refused.getTargetException());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
