package hms.audit.control;

import hms.platform.AboutPatient;
import hms.platform.Act;
import hms.platform.BaseEntity;
import hms.platform.RequestFacts;
import hms.platform.UseCase;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** One call of a desk's method, read for the trail: what it does, on which record, on which patients. */
final class UseCaseCall {

    private final Method method;
    private final Object[] arguments;
    private final Act act;

    private UseCaseCall(Method method, Object[] arguments) {
        this.method = method;
        this.arguments = arguments == null ? new Object[0] : arguments;
        UseCase own = method.getAnnotation(UseCase.class);
        this.act = own == null ? Act.READ : own.value();
    }

    static UseCaseCall of(InvocationContext context) {
        return of(context.getMethod(), context.getParameters());
    }

    static UseCaseCall of(Method method, Object... arguments) {
        return new UseCaseCall(method, arguments);
    }

    Act act() {
        return act;
    }

    /** The desk's method in the hospital's words: {@code PatientDesk.register}. */
    String name() {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    /** Whom the arguments tell of: through {@link AboutPatient}, or as an id called {@code patientId}. */
    List<Long> patientsAsked() {
        PatientsConcerned concerned = new PatientsConcerned();
        for (int i = 0; i < arguments.length; i++) {
            concerned.lookAt(arguments[i]);
            if (isPatientId(method.getParameters()[i]) && arguments[i] instanceof Long id) {
                concerned.add(id);
            }
        }
        return concerned.found();
    }

    /** Whom arguments, result and notes tell of. Whoever is registered has no id before, and is the result. */
    List<Long> patients(Object result, Collection<Long> noted) {
        PatientsConcerned concerned = new PatientsConcerned();
        patientsAsked().forEach(concerned::add);
        noted.forEach(concerned::add);
        concerned.lookAt(result);
        if (act == Act.CREATE && result instanceof Long born && tellsOfNobodyYet()) {
            concerned.add(born);
        }
        return concerned.found();
    }

    /** The record that the call is about, read from the arguments. */
    Long recordAsked() {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof BaseEntity entity) {
                return entity.getId();
            }
            if (arguments[i] instanceof Long id && isId(method.getParameters()[i])) {
                return id;
            }
        }
        return null;
    }

    /** The record that the call is about: what it made, else what it was asked about. */
    Long record(Object result) {
        if (act == Act.CREATE && result instanceof Long born) {
            return born;
        }
        if (act == Act.CREATE && result instanceof BaseEntity made) {
            return made.getId();
        }
        return recordAsked();
    }

    RequestFacts.Attempt attempt() {
        return new RequestFacts.Attempt(act, name(), recordAsked(), patientsAsked());
    }

    private boolean tellsOfNobodyYet() {
        for (Object each : arguments) {
            if (each instanceof AboutPatient about && about.patientId() == null) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPatientId(Parameter parameter) {
        return parameter.getName().equals("patientId") || parameter.getName().endsWith("PatientId");
    }

    private static boolean isId(Parameter parameter) {
        return parameter.getName().toLowerCase(Locale.ROOT).endsWith("id");
    }
}
