package hms.audit.control;

import hms.platform.AboutPatient;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the patients that arguments and results tell of, also inside lists, pages, optionals, maps and records. */
final class PatientsConcerned {

    /** Deeper nesting than this is no command and no row. */
    private static final int DEEPEST = 6;

    private final Set<Long> found = new LinkedHashSet<>();

    /** Looks at a value and at what it holds. */
    PatientsConcerned lookAt(Object value) {
        lookAt(value, 0);
        return this;
    }

    /** Adds a patient known by id. */
    PatientsConcerned add(Long patientId) {
        if (patientId != null) {
            found.add(patientId);
        }
        return this;
    }

    /** The patients, each once, in the order met. */
    List<Long> found() {
        return new ArrayList<>(found);
    }

    private void lookAt(Object value, int depth) {
        if (value == null || depth > DEEPEST) {
            return;
        }
        if (value instanceof AboutPatient about) {
            add(about.patientId());
        }
        if (value instanceof Collection<?> many) {
            many.forEach(each -> lookAt(each, depth + 1));
        } else if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(each -> lookAt(each, depth + 1));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(each -> lookAt(each, depth + 1));
        } else if (value instanceof Object[] array) {
            List.of(array).forEach(each -> lookAt(each, depth + 1));
        } else if (value instanceof Record held) {
            lookInside(held, depth);
        }
    }

    private void lookInside(Record held, int depth) {
        for (RecordComponent component : held.getClass().getRecordComponents()) {
            if (!component.getType().isPrimitive() && component.getType() != String.class) {
                lookAt(read(held, component), depth + 1);
            }
        }
    }

    private static Object read(Record held, RecordComponent component) {
        try {
            component.getAccessor().trySetAccessible();
            return component.getAccessor().invoke(held);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + component + " of " + held.getClass(), e);
        }
    }
}
