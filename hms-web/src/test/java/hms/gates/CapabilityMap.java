package hms.gates;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who may import what, read from the declarations in {@code package-info}. */
final class CapabilityMap {

    private CapabilityMap() {}

    static List<String> undeclared(House house) {
        Map<String, List<String>> declared = house.declarations();
        List<String> found = new ArrayList<>();
        for (String name : house.capabilities()) {
            if (!declared.containsKey(name)) {
                found.add(name + " has no @Capability in its package-info");
            }
            for (String below : declared.getOrDefault(name, List.of())) {
                if (!declared.containsKey(below)) {
                    found.add(name + " depends on " + below + ", which does not exist");
                }
            }
        }
        return found;
    }

    static List<String> rings(House house) {
        List<String> found = new ArrayList<>();
        house.declarations().forEach((name, directly) -> {
            for (String below : directly) {
                if (house.reach(below).contains(name)) {
                    found.add(name + " -> " + below + " -> … -> " + name);
                }
            }
        });
        return found;
    }

    static List<String> forbiddenImports(House house) {
        Map<String, Set<String>> reach = new HashMap<>();
        house.capabilities().forEach(name -> reach.put(name, house.reach(name)));
        List<String> found = new ArrayList<>();
        for (JavaClass type : house.all()) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                why(house, reach, type, target)
                        .map(reason -> type.getName() + " imports " + target.getName() + ": " + reason)
                        .filter(line -> !found.contains(line))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<String> why(House house, Map<String, Set<String>> reach, JavaClass type, JavaClass target) {
        Optional<String> owner = house.capability(target);
        if (owner.isEmpty()) {
            return house.isWeb(target) && !house.isWeb(type)
                    ? Optional.of("rules know nothing of pages")
                    : Optional.empty();
        }
        Optional<String> from = house.capability(type);
        if (house.isWeb(type)) {
            return whyPage(house, owner.get(), target);
        }
        if (from.equals(owner)) {
            boolean upwards = house.room(type).equals("entity")
                    && List.of("boundary", "control").contains(house.room(target));
            return upwards ? Optional.of("what is remembered knows nothing of who asks") : Optional.empty();
        }
        if (!List.of("", "entity").contains(house.room(target))) {
            return Optional.of("the " + house.room(target) + " of " + owner.get() + " is its own business");
        }
        return from.filter(name -> !reach.get(name).contains(owner.get()))
                .map(name -> name + " does not declare " + owner.get());
    }

    private static Optional<String> whyPage(House house, String owner, JavaClass target) {
        return switch (house.room(target)) {
            case "boundary", "entity" -> Optional.empty();
            case "" ->
                owner.equals("platform") || isPlainValue(target)
                        ? Optional.empty()
                        : Optional.of("pages ask desks, not inner doors");
            default -> Optional.of("the " + house.room(target) + " of " + owner + " is its own business");
        };
    }

    private static boolean isPlainValue(JavaClass target) {
        return target.isEnum() || target.isRecord() || target.isInterface();
    }
}
