package hms.gates;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is remembered guards itself. */
final class EntityRules {

    static final int MOST_FIELDS = 25;
    private static final Pattern GUARDED_SETTER = Pattern.compile("set(Id|Version|.*Status|.*State|.*At)");

    private EntityRules() {}

    static boolean isRemembered(JavaClass type) {
        return Stream.of(Entity.class, MappedSuperclass.class, Embeddable.class).anyMatch(type::isAnnotatedWith);
    }

    static List<String> verbsCalledByStrangers(House house) {
        return house.all().stream()
                .flatMap(type -> type.getCodeUnitAccessesFromSelf().stream())
                .filter(access -> isStranger(house, access) && isVerb(house, access))
                .map(access -> access.getOriginOwner().getName() + " calls "
                        + access.getTarget().getFullName())
                .distinct()
                .toList();
    }

    private static boolean isStranger(House house, JavaAccess<?> access) {
        JavaClass target = access.getTargetOwner();
        JavaClass origin = access.getOriginOwner();
        Optional<String> owner = house.capability(target);
        boolean inherits = origin.isAssignableTo(target.getName());
        return owner.isPresent() && !inherits && !house.capability(origin).equals(owner);
    }

    private static boolean isVerb(House house, JavaCodeUnitAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        if (!owner.isAnnotatedWith(Entity.class)) {
            return false;
        }
        boolean page = house.isWeb(access.getOriginOwner());
        if (page && access.getTarget().getName().startsWith("set")) {
            return false;
        }
        return access.getTarget().resolveMember().filter(EntityRules::changes).isPresent();
    }

    private static boolean changes(JavaCodeUnit member) {
        if (member instanceof JavaConstructor) {
            return true;
        }
        if (member.getModifiers().contains(JavaModifier.STATIC)) {
            return member.getRawReturnType().equals(member.getOwner());
        }
        return member.getRawReturnType().isEquivalentTo(void.class) || writes(member, new HashSet<>());
    }

    private static boolean writes(JavaCodeUnit unit, Set<JavaCodeUnit> seen) {
        if (!seen.add(unit)) {
            return false;
        }
        boolean directly = unit.getFieldAccesses().stream()
                .anyMatch(access -> access.getAccessType() == AccessType.SET
                        && unit.getOwner()
                                .isAssignableTo(access.getTargetOwner().getName()));
        return directly
                || unit.getMethodCallsFromSelf().stream()
                        .filter(call -> unit.getOwner()
                                .isAssignableTo(call.getTargetOwner().getName()))
                        .flatMap(call -> call.getTarget().resolveMember().stream())
                        .anyMatch(method -> writes(method, seen));
    }

    static List<String> settersOfGuardedState(House house) {
        return house.all().stream()
                .filter(EntityRules::isRemembered)
                .flatMap(type -> type.getMethods().stream())
                .filter(EntityRules::opensGuardedState)
                .map(method -> method.getFullName() + " lets anybody set what a rule guards")
                .toList();
    }

    private static boolean opensGuardedState(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && GUARDED_SETTER.matcher(method.getName()).matches();
    }

    static List<String> tooManyFields(House house) {
        return house.all().stream()
                .filter(EntityRules::isRemembered)
                .filter(type -> remembered(type) > MOST_FIELDS)
                .map(type -> type.getName() + " has " + remembered(type) + " fields")
                .toList();
    }

    private static long remembered(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC)
                        && !field.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && !field.getName().startsWith("_persistence"))
                .count();
    }
}
