package hms.gates;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads one view and names what a page must not have. */
final class ViewLinter extends DefaultHandler {

    static final int LONGEST = 200;

    private final String name;
    private final ViewRows rows;
    private final List<String> found = new ArrayList<>();
    private final Deque<ViewElement> open = new ArrayDeque<>();
    private final StringBuilder written = new StringBuilder();
    private boolean kept = true;
    private boolean posting;
    private Locator here;

    private ViewLinter(String name, Path webapp) {
        this.name = name;
        rows = new ViewRows(webapp);
    }

    /** Everything wrong with all views below this folder. */
    static List<String> lint(Path webapp) {
        return Sources.files(webapp, ".xhtml").stream()
                .flatMap(file -> lint(webapp, file).stream())
                .toList();
    }

    private static List<String> lint(Path webapp, Path file) {
        ViewLinter linter = new ViewLinter(webapp.relativize(file).toString(), webapp);
        parse(file, linter).ifPresent(broken -> linter.found.add(linter.name + ": " + broken));
        int lines = Sources.lines(file).size();
        if (lines > LONGEST) {
            linter.found.add(linter.name + " has " + lines + " lines: include, composite or second page");
        }
        return linter.found;
    }

    /** Why it cannot be read, if so. */
    static Optional<String> parse(Path file, DefaultHandler reader) {
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.newSAXParser().parse(file.toFile(), reader);
            return Optional.empty();
        } catch (SAXException | ParserConfigurationException | IOException broken) {
            return Optional.of(String.valueOf(broken.getMessage()));
        }
    }

    private void say(String what) {
        found.add(name + ":" + here.getLineNumber() + " " + what);
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        here = locator;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        read();
        ViewElement element = ViewElement.of(uri, local, attributes);
        ViewRules.wrong(element).forEach(this::say);
        rows.wrong(element, open).forEach(this::say);
        if (element.isForm() && open.stream().anyMatch(ViewElement::isForm)) {
            say("a form in a form");
        }
        kept &= !element.isTransientView();
        posting |= element.isForm() && !element.isNative();
        if (element.isOutput()) {
            open.forEach(ViewElement::speak);
        }
        open.push(element);
    }

    /** The parser hands text over in pieces, cut anywhere. */
    @Override
    public void characters(char[] text, int start, int length) {
        written.append(text, start, length);
    }

    private void read() {
        String text = written.toString();
        written.setLength(0);
        if (text.isBlank() || open.isEmpty()) {
            return;
        }
        open.forEach(ViewElement::speak);
        boolean keys = open.stream().anyMatch(element -> element.is("", "kbd"));
        if (!keys && ViewRules.isLiteral(text)) {
            say("literal text: " + text.strip());
        }
        ViewRules.wrongExpression(text).forEach(this::say);
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        read();
        ViewElement element = open.pop();
        if (element.isMute()) {
            say("an icon-only " + qualified + " without title");
        }
    }

    @Override
    public void endDocument() {
        if (!kept && posting) {
            say("a transient view with a form");
        }
    }
}
