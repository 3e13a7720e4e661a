package hms.gates;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.TryCatchBlock;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ConversationScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Backing beans hold a form and press a button, no more. */
final class PageRules {

    private static final Pattern DATABASE = Pattern.compile("(java|javax)\\.sql\\..*"
            + "|jakarta\\.persistence\\.(EntityManager.*|.*Query|Persistence.*|criteria\\..*)");

    private static final Pattern STATEMENT =
            Pattern.compile("java\\.sql\\.(Connection|Statement|PreparedStatement|CallableStatement)");

    private PageRules() {}

    static List<String> touchingTheDatabase(House house) {
        return house.all().stream()
                .filter(house::isWeb)
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency ->
                        DATABASE.matcher(dependency.getTargetClass().getName()).matches())
                .map(dependency -> dependency.getDescription())
                .toList();
    }

    /** Names of tables cannot be parameters, so statements made by hand stay where keys, grants and counters are. */
    static List<String> plainJdbcOutsideThePlatform(House house) {
        return house.all().stream()
                .filter(type ->
                        !(house.capability(type).filter("platform"::equals).isPresent()
                                && house.room(type).equals("control")))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency ->
                        STATEMENT.matcher(dependency.getTargetClass().getName()).matches())
                .map(dependency -> dependency.getDescription())
                .toList();
    }

    static List<String> catching(House house) {
        return house.all().stream()
                .filter(type -> house.isWeb(type) && type.isAnnotatedWith(Named.class))
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> unit.getTryCatchBlocks().stream().anyMatch(PageRules::handles))
                .map(unit -> unit.getFullName() + " catches: the handler speaks to the user")
                .toList();
    }

    /** The compiler's own blocks, for resources that close themselves, catch Throwable. */
    private static boolean handles(TryCatchBlock block) {
        return block.getCaughtThrowables().stream().anyMatch(type -> !type.isEquivalentTo(Throwable.class));
    }

    private static boolean isKept(JavaClass type) {
        return Stream.of(ViewScoped.class, SessionScoped.class, ConversationScoped.class)
                .anyMatch(type::isAnnotatedWith);
    }

    static List<String> notSerializable(House house) {
        return house.all().stream()
                .filter(PageRules::isKept)
                .flatMap(type -> Stream.concat(
                        Stream.of(type)
                                .filter(kept -> !kept.isAssignableTo(Serializable.class))
                                .map(JavaClass::getName),
                        type.getAllFields().stream()
                                .filter(field -> !field.getOwner().getName().startsWith("java"))
                                .filter(PageRules::isStored)
                                .filter(field -> !isSerializable(field))
                                .map(JavaField::getFullName)))
                .map(name -> name + " cannot move to another node")
                .toList();
    }

    private static boolean isStored(JavaField field) {
        boolean handled = field.getModifiers().contains(JavaModifier.STATIC)
                || field.getModifiers().contains(JavaModifier.TRANSIENT);
        return !handled && !field.isAnnotatedWith(Inject.class) && !field.isAnnotatedWith(EJB.class);
    }

    private static boolean isSerializable(JavaField field) {
        return field.getAllInvolvedRawTypes().stream()
                .map(JavaClass::getBaseComponentType)
                .allMatch(type -> type.isPrimitive()
                        || type.isAssignableTo(Serializable.class)
                        || (type.isInterface() && type.getPackageName().equals("java.util"))
                        || type.isEquivalentTo(Object.class));
    }

    /**
     * A token lasts as long as the view, or goes to the browser and comes back with the form: one that a page exchanges
     * on its own makes something new out of a form that is sent again.
     */
    static List<String> exchangingTokens(House house) {
        Stream<String> replaced = house.all().stream()
                .filter(house::isWeb)
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(UUID.class))
                .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                .map(JavaField::getFullName);
        Stream<String> drawn = house.all().stream()
                .filter(type -> house.isWeb(type) && !type.getSimpleName().equals("FormToken"))
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTarget().getOwner().isEquivalentTo(UUID.class))
                .filter(call -> call.getTarget().getName().equals("randomUUID"))
                .filter(call -> !call.getOrigin().isConstructor())
                .map(call -> call.getOrigin().getFullName());
        return Stream.concat(replaced, drawn)
                .map(name -> name + " exchanges a token: the form carries it, as a FormToken")
                .toList();
    }

    /** Only who I am outlives a page. */
    static List<String> sessionScoped(House house) {
        return house.annotatedWith(SessionScoped.class).stream()
                .filter(type -> !type.getSimpleName().equals("Me"))
                .map(type -> type.getName() + " is session-scoped")
                .toList();
    }
}
