package hms.gates;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.List;

/** Time comes only from the injected clock, so that a test can stop it. */
final class TimeRules {

    private TimeRules() {}

    static List<String> readingTheWallClock(House house) {
        return house.all().stream()
                .filter(type -> !type.getSimpleName().equals("ClockProducer"))
                .flatMap(type -> type.getCodeUnitAccessesFromSelf().stream())
                .filter(TimeRules::readsWallClock)
                .map(access -> access.getOrigin().getFullName() + " calls "
                        + access.getTarget().getFullName())
                .toList();
    }

    private static boolean readsWallClock(JavaCodeUnitAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getTarget().getName();
        List<JavaClass> parameters = access.getTarget().getRawParameterTypes();
        boolean clockGiven = parameters.stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        return (owner.getPackageName().startsWith("java.time") && name.equals("now") && !clockGiven)
                || (owner.isEquivalentTo(Clock.class) && name.startsWith("system"))
                || (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"))
                || (owner.isEquivalentTo(Date.class) && name.equals("<init>") && parameters.isEmpty())
                || (owner.isEquivalentTo(Calendar.class) && name.equals("getInstance"));
    }
}
