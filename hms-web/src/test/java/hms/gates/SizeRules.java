package hms.gates;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.PersistenceContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The caps that a file-by-file check cannot see. */
final class SizeRules {

    static final int MOST_COLLABORATORS = 7;
    static final int LONGEST_BEAN = 200;
    static final int LARGEST_PACKAGE = 40;
    static final int LARGEST_CAPABILITY = 150;

    private SizeRules() {}

    static List<String> tooManyCollaborators(House house) {
        return house.all().stream()
                .filter(type -> collaborators(type) > MOST_COLLABORATORS)
                .map(type -> type.getName() + " has " + collaborators(type) + " collaborators: a control is missing")
                .toList();
    }

    private static long collaborators(JavaClass type) {
        long fields = type.getFields().stream()
                .filter(field -> Stream.of(Inject.class, EJB.class, PersistenceContext.class, Resource.class)
                        .anyMatch(field::isAnnotatedWith))
                .count();
        long parameters = type.getConstructors().stream()
                .filter(constructor -> constructor.isAnnotatedWith(Inject.class))
                .mapToLong((JavaConstructor constructor) ->
                        constructor.getParameters().size())
                .sum();
        return fields + parameters;
    }

    static List<String> longBeans(House house, Path sources, int cap) {
        return house.all().stream()
                .filter(type -> house.isWeb(type) && type.isAnnotatedWith(Named.class) && type.isTopLevelClass())
                .filter(type -> lines(type, sources) > cap)
                .map(type -> type.getName() + " has " + lines(type, sources) + " lines")
                .toList();
    }

    private static int lines(JavaClass type, Path sources) {
        return Sources.lines(sources.resolve(type.getName().replace('.', '/') + ".java"))
                .size();
    }

    static List<String> crowded(House house, int packageCap, int capabilityCap) {
        Map<String, Long> packages =
                count(house.all().stream().filter(SizeRules::counts).map(JavaClass::getPackageName));
        Map<String, Long> capabilities =
                count(house.all().stream().filter(SizeRules::counts).flatMap(type -> house.capability(type).stream()));
        return Stream.concat(over(packages, packageCap), over(capabilities, capabilityCap))
                .toList();
    }

    private static boolean counts(JavaClass type) {
        return type.isTopLevelClass() && !type.getSimpleName().equals("package-info");
    }

    private static Map<String, Long> count(Stream<String> names) {
        return names.collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
    }

    private static Stream<String> over(Map<String, Long> counted, int cap) {
        return counted.entrySet().stream()
                .filter(entry -> entry.getValue() > cap)
                .map(entry -> entry.getKey() + " holds " + entry.getValue() + " classes");
    }
}
