package hms.gates;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How capabilities speak to one another: inner doors, events, questions. */
final class DoorRules {

    private static final Pattern OUTSIDE =
            Pattern.compile("java\\.lang\\.(Process|ProcessBuilder|Runtime)|java\\.net\\.(Server|Datagram)?Socket"
                    + "|java\\.net\\.(URLConnection|HttpURLConnection)|java\\.net\\.http\\..*"
                    + "|org\\.jose4j\\.http\\..*");

    /** Call the hospital's identity provider while a person waits at the door (docs/adr/0039). */
    private static final Set<String> CALL = Set.of(
            "hms.web.identity.ProviderLine", "hms.web.identity.ProviderCalls", "hms.web.identity.ProviderAnswer");

    private static final Set<TxType> OF_THE_PLATFORM = Set.of(TxType.REQUIRES_NEW, TxType.SUPPORTS);

    private DoorRules() {}

    /** No capability starts processes, listens, or calls somebody else's server; mail leaves through the outbox. */
    static List<String> reachingOutside(House house) {
        return house.all().stream()
                .filter(type -> !CALL.contains(type.getName()))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency ->
                        OUTSIDE.matcher(dependency.getTargetClass().getName()).matches())
                .map(dependency -> dependency.getDescription())
                .toList();
    }

    /**
     * An inner door stands in the root package and works in its caller's transaction only. The platform's leases and
     * logs, which are no business facts, may say that they open their own; its clock, that it needs none.
     */
    static List<String> doorsOutsideTheTransaction(House house) {
        return house.all().stream()
                .filter(type ->
                        house.capability(type).isPresent() && house.room(type).isEmpty())
                .filter(DoorRules::isBean)
                .flatMap(type -> DeskRules.publicMethods(type).stream())
                .filter(method -> !method.isAnnotatedWith(Produces.class) && !saysItsTransaction(house, method))
                .map(method -> method.getFullName() + " is an inner door and not @Transactional(MANDATORY)")
                .toList();
    }

    private static boolean isBean(JavaClass type) {
        return Stream.of(ApplicationScoped.class, RequestScoped.class, Dependent.class)
                .anyMatch(type::isAnnotatedWith);
    }

    private static boolean saysItsTransaction(House house, JavaMethod method) {
        boolean platform =
                house.capability(method.getOwner()).filter("platform"::equals).isPresent();
        return Stream.concat(
                        method.tryGetAnnotationOfType(Transactional.class).stream(),
                        method.getOwner().tryGetAnnotationOfType(Transactional.class).stream())
                .findFirst()
                .filter(found ->
                        found.value() == TxType.MANDATORY || (platform && OF_THE_PLATFORM.contains(found.value())))
                .isPresent();
    }

    static List<String> businessFactsFiredAsync(House house) {
        return house.all().stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(Event.class)
                        && call.getTarget().getName().equals("fireAsync"))
                .map(call -> call.getOrigin().getFullName() + " fires a fact asynchronously")
                .toList();
    }

    static List<String> pagesObservingFacts(House house) {
        return house.all().stream()
                .filter(house::isWeb)
                .flatMap(type -> type.getMethods().stream())
                .flatMap(method -> method.getParameters().stream())
                .filter(DoorRules::isObserved)
                .filter(parameter -> house.capability(parameter.getRawType()).isPresent())
                .map(parameter -> parameter.getOwner().getFullName() + " observes a fact in a page")
                .toList();
    }

    private static boolean isObserved(JavaParameter parameter) {
        return parameter.isAnnotatedWith(Observes.class) || parameter.isAnnotatedWith(ObservesAsync.class);
    }
}
