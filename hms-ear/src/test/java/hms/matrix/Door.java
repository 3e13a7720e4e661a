package hms.matrix;

import jakarta.enterprise.inject.spi.CDI;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * One desk method of the inventory, and whom it opens for.
 *
 * @param entry {@code patients.PatientDesk.find}
 * @param who {@code anyone}, {@code signed-in}, or roles
 */
record Door(String entry, String who) {

    static Door of(String line) {
        String[] cells = line.split(",", -1);
        return new Door(cells[1], cells[2]);
    }

    boolean opensFor(Actor actor) {
        return switch (who) {
            case "anyone" -> true;
            case "signed-in" -> actor.signedIn();
            default -> actor.isAny(who.split(" ", -1));
        };
    }

    /** What comes of entering with what no rule accepts: past the role check, nothing is found or valid. */
    Throwable outcome() {
        try {
            enter(Arrays.stream(method().getParameterTypes()).map(Door::nothing).toArray());
            return null;
        } catch (Exception thrown) {
            return thrown;
        }
    }

    /** What comes of entering with these arguments. */
    Object enter(Object... arguments) throws Exception {
        try {
            return method().invoke(CDI.current().select(desk()).get(), arguments);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw thrown;
        }
    }

    /** Whether the method is about one patient who exists already. */
    boolean isAboutOnePatient() throws ClassNotFoundException {
        return Arrays.stream(method().getParameters()).anyMatch(Door::namesPatient);
    }

    private static boolean namesPatient(Parameter parameter) {
        boolean command = parameter.getType().isRecord()
                && Arrays.stream(parameter.getType().getRecordComponents())
                        .anyMatch(each -> each.getName().equals("patientId"));
        return command || parameter.getName().equals("patientId");
    }

    private Method method() throws ClassNotFoundException {
        String name = entry.substring(entry.lastIndexOf('.') + 1);
        return Stream.of(desk().getDeclaredMethods())
                .filter(each -> each.getName().equals(name))
                .filter(each -> java.lang.reflect.Modifier.isPublic(each.getModifiers()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(entry + " is in the inventory and not in the code"));
    }

    private Class<?> desk() throws ClassNotFoundException {
        String[] parts = entry.split("\\.", -1);
        return Class.forName("hms." + parts[0] + ".boundary." + parts[1]);
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return -1;
        }
        return type == long.class || type == Long.class ? Long.valueOf(-1) : null;
    }
}
