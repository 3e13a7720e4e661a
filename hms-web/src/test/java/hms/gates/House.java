package hms.gates;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import hms.platform.Capability;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** All classes below one root package, seen as capabilities, their rooms, and the pages. */
final class House {

    /** HMS itself: both modules, without tests. */
    static final House HMS = new House(
            "hms",
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("hms"));

    private static final String WEB = "web";

    final String root;
    final JavaClasses classes;

    private House(String root, JavaClasses classes) {
        this.root = root;
        this.classes = classes;
    }

    /** A house that breaks rules on purpose, in the test classes. */
    static House bad(String root) {
        return new House(root, new ClassFileImporter().importPackages(root));
    }

    List<JavaClass> all() {
        return classes.stream().toList();
    }

    List<JavaClass> annotatedWith(Class<? extends Annotation> annotation) {
        return classes.stream().filter(type -> type.isAnnotatedWith(annotation)).toList();
    }

    List<JavaClass> where(DescribedPredicate<JavaClass> wanted) {
        return classes.that(wanted).stream().toList();
    }

    boolean isWeb(JavaClass type) {
        return segment(type, 0).filter(WEB::equals).isPresent();
    }

    /** The capability the class belongs to; none for pages and for classes from elsewhere. */
    Optional<String> capability(JavaClass type) {
        return segment(type, 0).filter(name -> !name.equals(WEB));
    }

    /** {@code boundary}, {@code control}, {@code entity}, or nothing for the capability's face. */
    String room(JavaClass type) {
        return segment(type, 1).orElse("");
    }

    private Optional<String> segment(JavaClass type, int index) {
        String name = type.getPackageName();
        if (!name.startsWith(root + ".")) {
            return Optional.empty();
        }
        String[] parts = name.substring(root.length() + 1).split("\\.");
        return index < parts.length ? Optional.of(parts[index]) : Optional.empty();
    }

    Set<String> capabilities() {
        Set<String> names = new TreeSet<>();
        classes.forEach(type -> capability(type).ifPresent(names::add));
        return names;
    }

    /** What each capability that has a declaration says it builds on. */
    Map<String, List<String>> declarations() {
        Map<String, List<String>> declared = new HashMap<>();
        for (String name : capabilities()) {
            declaration(name).ifPresent(found -> declared.put(name, Arrays.asList(found.dependsOn())));
        }
        return declared;
    }

    private Optional<Capability> declaration(String capability) {
        try {
            Class<?> info = Class.forName(root + "." + capability + ".package-info");
            return Optional.ofNullable(info.getAnnotation(Capability.class));
        } catch (ClassNotFoundException absent) {
            return Optional.empty();
        }
    }

    /** The capability itself and everything reached through its declaration. */
    Set<String> reach(String capability) {
        Map<String, List<String>> declared = declarations();
        Set<String> seen = new LinkedHashSet<>(List.of(capability));
        for (boolean grown = true; grown; ) {
            grown = false;
            for (String name : List.copyOf(seen)) {
                grown |= seen.addAll(declared.getOrDefault(name, List.of()));
            }
        }
        return seen;
    }
}
