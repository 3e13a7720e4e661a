package hms.gates;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Schedule;
import jakarta.ejb.Schedules;
import jakarta.ejb.Timeout;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.websocket.server.ServerEndpoint;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every way into HMS, read from the code. */
final class EntryPoints {

    private EntryPoints() {}

    static SortedSet<EntryPoint> of(House house, java.nio.file.Path webapp) {
        return Stream.of(pages(webapp), doors(house), resources(house), web(house), descriptor(webapp), jobs(house))
                .flatMap(found -> found)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<EntryPoint> pages(java.nio.file.Path webapp) {
        return Sources.files(webapp, ".xhtml").stream()
                .map(file -> "/" + webapp.relativize(file).toString().replace('\\', '/'))
                .filter(path -> !path.startsWith("/WEB-INF/") && !path.startsWith("/resources/"))
                .map(path -> EntryPoint.of("page", path.substring(0, path.length() - ".xhtml".length())));
    }

    private static Stream<EntryPoint> doors(House house) {
        return DeskRules.doors(house).stream()
                .flatMap(door -> DeskRules.publicMethods(door).stream())
                .map(method -> new EntryPoint("desk", named(house, method), who(method)));
    }

    private static String named(House house, JavaMethod method) {
        return house.capability(method.getOwner()).orElse("") + "."
                + method.getOwner().getSimpleName() + "." + method.getName();
    }

    private static String who(JavaMethod method) {
        if (method.isAnnotatedWith(PermitAll.class)) {
            return EntryPoint.ANYONE;
        }
        return method.tryGetAnnotationOfType(RolesAllowed.class)
                .map(allowed -> Arrays.stream(allowed.value()).sorted().collect(Collectors.joining(" ")))
                .map(roles -> roles.equals(DeskRules.ANYBODY_SIGNED_IN) ? EntryPoint.SIGNED_IN : roles)
                .orElse("nobody");
    }

    private static Stream<EntryPoint> resources(House house) {
        return house.annotatedWith(Path.class).stream()
                .flatMap(type -> type.getMethods().stream())
                .flatMap(method -> verb(method).map(verb -> EntryPoint.of("rest", verb + " " + address(method))));
    }

    private static Stream<String> verb(JavaMethod method) {
        return method.getAnnotations().stream()
                .map(found -> found.getRawType())
                .filter(type -> type.isAnnotatedWith(HttpMethod.class))
                .map(JavaClass::getSimpleName);
    }

    private static String address(JavaMethod method) {
        return method.getOwner().getAnnotationOfType(Path.class).value()
                + method.tryGetAnnotationOfType(Path.class)
                        .map(path -> "/" + path.value())
                        .orElse("");
    }

    private static Stream<EntryPoint> web(House house) {
        Stream<EntryPoint> servlets = house.annotatedWith(WebServlet.class).stream()
                .flatMap(type -> {
                    WebServlet mapped = type.getAnnotationOfType(WebServlet.class);
                    return Stream.of(mapped.value(), mapped.urlPatterns()).flatMap(Arrays::stream);
                })
                .map(pattern -> EntryPoint.of("servlet", pattern));
        Stream<EntryPoint> filters = house.annotatedWith(WebFilter.class).stream()
                .map(type -> EntryPoint.of("filter", type.getSimpleName()));
        Stream<EntryPoint> sockets = house.annotatedWith(ServerEndpoint.class).stream()
                .map(type -> EntryPoint.of(
                        "socket", type.getAnnotationOfType(ServerEndpoint.class).value()));
        return Stream.of(servlets, filters, sockets).flatMap(found -> found);
    }

    private static Stream<EntryPoint> descriptor(java.nio.file.Path webapp) {
        WebXml descriptor = WebXml.of(webapp);
        return Stream.concat(
                descriptor.servlets().stream().map(pattern -> EntryPoint.of("servlet", pattern)),
                descriptor.filters().stream().map(name -> EntryPoint.of("filter", name)));
    }

    private static Stream<EntryPoint> jobs(House house) {
        Stream<EntryPoint> timers = house.all().stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> Stream.of(Schedule.class, Schedules.class, Timeout.class)
                        .anyMatch(method::isAnnotatedWith))
                .map(method -> new EntryPoint("timer", named(house, method), EntryPoint.SYSTEM));
        Stream<EntryPoint> messages = house.annotatedWith(MessageDriven.class).stream()
                .map(type -> EntryPoint.of("message", type.getSimpleName()));
        Stream<EntryPoint> commands = house.all().stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getName().equals("main")
                        && method.getModifiers().contains(JavaModifier.STATIC)
                        && method.getModifiers().contains(JavaModifier.PUBLIC))
                .map(method -> EntryPoint.of("command", named(house, method)));
        return Stream.of(timers, messages, commands).flatMap(found -> found);
    }
}
