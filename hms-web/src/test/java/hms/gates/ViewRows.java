package hms.gates;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What stands in a row of a list, and whether a click on it finds the row again. */
final class ViewRows {

    private static final Set<String> LISTS = Set.of(
            "ui:repeat",
            "h:dataTable",
            "p:dataTable",
            "p:dataGrid",
            "p:dataList",
            "p:dataView",
            "p:dataScroller",
            "p:carousel",
            "p:repeat");
    private static final Set<String> CLICKED = Set.of(
            "p:commandButton",
            "p:commandLink",
            "p:linkButton",
            "p:menuitem",
            "p:remoteCommand",
            "p:splitButton",
            "h:commandButton",
            "h:commandLink");
    private static final Set<String> HEARD_FIRST =
            Set.of("f:actionListener", "f:setPropertyActionListener", "p:setPropertyActionListener", "f:ajax");
    private static final String COMPOSITES = "jakarta.faces.composite/";

    private final Path webapp;

    ViewRows(Path webapp) {
        this.webapp = webapp;
    }

    /** What is wrong with this tag among those that are open around it. */
    List<String> wrong(ViewElement element, Collection<ViewElement> around) {
        if (around.stream().noneMatch(ViewRows::isList)) {
            return List.of();
        }
        if (isHeardFirst(element)) {
            return List.of("a listener in a row, which runs before the row is looked at; instead: action of a button");
        }
        boolean told = around.stream().filter(ViewRows::isList).allMatch(ViewRows::tellsRowsApart);
        return told || !isClicked(element)
                ? List.of()
                : List.of("a button in a list whose rowKey does not name its row");
    }

    private static boolean isList(ViewElement element) {
        return LISTS.contains(element.tag());
    }

    private static boolean tellsRowsApart(ViewElement list) {
        String var = list.attribute("var");
        String named = "#\\{.*\\b" + Pattern.quote(var) + "\\b.*}";
        return !var.isEmpty() && Pattern.matches(named, list.attribute("rowKey"));
    }

    private static boolean isHeardFirst(ViewElement element) {
        boolean listens = element.is("p", "ajax") && element.attributes().containsKey("listener");
        return listens
                || HEARD_FIRST.contains(element.tag())
                || element.attributes().containsKey("actionListener");
    }

    /** A button, or a part of a page that holds one; a part that is only known as the page is drawn may hold one. */
    private boolean isClicked(ViewElement element) {
        boolean unknown =
                element.is("ui", "include") && element.attribute("src").contains("#{");
        return unknown
                || CLICKED.contains(element.tag())
                || part(element).filter(this::holdsButton).isPresent();
    }

    private Optional<Path> part(ViewElement element) {
        String tag = element.tag();
        String name = tag.substring(tag.lastIndexOf(':') + 1) + ".xhtml";
        String at = "";
        if (element.is("ui", "include") || element.is("ui", "decorate")) {
            at = element.attribute(element.is("ui", "include") ? "src" : "template")
                    .replaceFirst("^/", "");
        } else if (tag.startsWith("t:")) {
            at = "WEB-INF/tags/" + name;
        } else if (tag.startsWith(COMPOSITES)) {
            at = "WEB-INF/resources/" + tag.substring(COMPOSITES.length(), tag.lastIndexOf(':')) + "/" + name;
        }
        return at.isEmpty() ? Optional.empty() : Optional.of(webapp.resolve(at)).filter(Files::isRegularFile);
    }

    private boolean holdsButton(Path part) {
        Holds holds = new Holds();
        ViewLinter.parse(part, holds).ifPresent(broken -> holds.button = true);
        return holds.button;
    }

    /** Looks through a part for buttons. */
    private final class Holds extends DefaultHandler {

        private boolean button;

        @Override
        public void startElement(String uri, String local, String qualified, Attributes attributes) {
            button |= isClicked(ViewElement.of(uri, local, attributes));
        }
    }
}
