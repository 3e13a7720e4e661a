package hms.gates;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.xml.sax.Attributes;

/** One tag of a view: its library ({@code h}, {@code f}, {@code p}, {@code ui}, {@code t}; nothing for HTML) and name. */
final class ViewElement {

    private static final Map<String, String> LIBRARIES = Map.ofEntries(
            Map.entry("http://www.w3.org/1999/xhtml", ""),
            Map.entry("jakarta.faces.html", "h"),
            Map.entry("jakarta.faces.core", "f"),
            Map.entry("jakarta.faces.facelets", "ui"),
            Map.entry("jakarta.faces.passthrough", "pt"),
            Map.entry("jakarta.faces.composite", "cc"),
            Map.entry("jakarta.tags.core", "c"),
            Map.entry("primefaces", "p"),
            Map.entry("http://primefaces.org/ui", "p"),
            Map.entry("omnifaces", "o"),
            Map.entry("hms.tags", "t"));
    private static final Set<String> PRESSED = Set.of(
            ":button",
            ":a",
            ":summary",
            "h:link",
            "h:button",
            "p:commandButton",
            "p:commandLink",
            "p:button",
            "p:link",
            "p:linkButton");

    private final String library;
    private final String local;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private boolean spoken;

    private ViewElement(String library, String local) {
        this.library = library;
        this.local = local;
    }

    static ViewElement of(String uri, String local, Attributes given) {
        ViewElement element = new ViewElement(LIBRARIES.getOrDefault(uri, uri), local);
        for (int i = 0; i < given.getLength(); i++) {
            element.attributes.put(given.getLocalName(i), given.getValue(i));
        }
        return element;
    }

    Map<String, String> attributes() {
        return attributes;
    }

    String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    String tag() {
        return library.isEmpty() ? local : library + ":" + local;
    }

    boolean is(String inLibrary, String name) {
        return library.equals(inLibrary) && local.equals(name);
    }

    boolean isNative() {
        return library.isEmpty();
    }

    boolean isPrimeFaces() {
        return library.equals("p");
    }

    boolean isForm() {
        return local.equals("form") && Set.of("", "h", "p", "o").contains(library);
    }

    boolean isTransientView() {
        return is("f", "view") && attribute("transient").equals("true");
    }

    /** Shows a value by itself. */
    boolean isOutput() {
        return is("h", "outputText") && !attribute("value").isEmpty();
    }

    /** Words stand somewhere inside it. */
    void speak() {
        spoken = true;
    }

    /** Something to press that tells nobody what it does. */
    boolean isMute() {
        boolean pressed = PRESSED.contains(library + ":" + local);
        boolean named = attributes.keySet().stream()
                .anyMatch(Set.of("value", "title", "aria-label", "ariaLabel", "aria-labelledby")::contains);
        return pressed && !spoken && !named;
    }
}
