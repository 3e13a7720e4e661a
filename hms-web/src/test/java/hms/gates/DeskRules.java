package hms.gates;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import hms.platform.Because;
import hms.platform.Roles;
import hms.platform.UseCase;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The face to people: every door has a lock, a name and an entry in the audit trail. */
final class DeskRules {

    static final int MOST_METHODS = 15;

    /** Jakarta Security's word for whoever is signed in. */
    static final String ANYBODY_SIGNED_IN = "**";

    private DeskRules() {}

    /** Session beans in a boundary, desks or not. */
    static List<JavaClass> doors(House house) {
        return house.all().stream()
                .filter(type -> house.room(type).equals("boundary") && isSessionBean(type))
                .toList();
    }

    static boolean isSessionBean(JavaClass type) {
        return Stream.of(Stateless.class, Stateful.class, Singleton.class).anyMatch(type::isAnnotatedWith);
    }

    static List<JavaMethod> publicMethods(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                        && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && !method.getModifiers().contains(JavaModifier.BRIDGE))
                .sorted((a, b) -> a.getName().compareTo(b.getName()))
                .toList();
    }

    static List<String> unlocked(House house) {
        List<String> found = new ArrayList<>();
        for (JavaClass door : doors(house)) {
            if (!door.isAnnotatedWith(DenyAll.class)) {
                found.add(door.getName() + " is not @DenyAll");
            }
            for (JavaMethod method : publicMethods(door)) {
                boolean open = method.isAnnotatedWith(PermitAll.class);
                if (!open && !method.isAnnotatedWith(RolesAllowed.class)) {
                    found.add(method.getFullName() + " names no role");
                }
                if (open && !isReasoned(method)) {
                    found.add(method.getFullName() + " is @PermitAll without @Because");
                }
            }
        }
        return found;
    }

    private static boolean isReasoned(JavaMethod method) {
        return method.isAnnotatedWith(Because.class)
                && !method.getAnnotationOfType(Because.class).value().isBlank();
    }

    static List<String> unknownRoles(House house) {
        List<String> known = Stream.of(Roles.ROLES, Roles.RIGHTS, List.of(ANYBODY_SIGNED_IN))
                .flatMap(List::stream)
                .toList();
        return house.all().stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(RolesAllowed.class))
                .flatMap(method -> Arrays.stream(
                                method.getAnnotationOfType(RolesAllowed.class).value())
                        .filter(role -> !known.contains(role))
                        .map(role -> method.getFullName() + " admits the unknown role " + role))
                .toList();
    }

    static List<String> misshapen(House house) {
        List<String> found = new ArrayList<>();
        for (JavaClass type : house.all()) {
            boolean desk = type.getSimpleName().endsWith("Desk")
                    && house.capability(type).isPresent();
            if (!desk) {
                continue;
            }
            String name = type.getName();
            expect(found, type.isAnnotatedWith(Stateless.class), name + " is not @Stateless");
            expect(found, house.room(type).equals("boundary"), name + " is not in a boundary");
            expect(found, type.isAnnotatedWith(UseCase.class), name + " is not a @UseCase");
            expect(found, !type.isAnnotatedWith(Named.class), name + " is @Named");
            List<JavaMethod> verbs = publicMethods(type);
            expect(found, verbs.size() <= MOST_METHODS, name + " has " + verbs.size() + " methods: it is two desks");
            for (JavaMethod verb : verbs) {
                expect(found, verb.isAnnotatedWith(UseCase.class), verb.getFullName() + " does not say its act");
            }
        }
        return found;
    }

    private static void expect(List<String> found, boolean kept, String otherwise) {
        if (!kept) {
            found.add(otherwise);
        }
    }

    /** A desk that calls a desk carries one person's rights into another's method. */
    static List<String> desksAskingDesks(House house) {
        List<JavaClass> doors = doors(house);
        return doors.stream()
                .flatMap(door -> door.getFields().stream())
                .filter(field -> doors.contains(field.getRawType()))
                .map(field -> field.getFullName() + " asks another desk")
                .toList();
    }
}
