package hms.gates;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What the web descriptor opens and closes. */
record WebXml(List<String> servlets, List<String> filters, List<String> closed) {

    static WebXml of(Path webapp) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document document = factory.newDocumentBuilder()
                    .parse(webapp.resolve("WEB-INF/web.xml").toFile());
            return new WebXml(
                    texts(document, "servlet-mapping", "url-pattern"),
                    texts(document, "filter-mapping", "filter-name").stream()
                            .distinct()
                            .toList(),
                    closed(document));
        } catch (IOException | SAXException | ParserConfigurationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static List<String> closed(Document document) {
        List<String> patterns = new ArrayList<>();
        for (Element constraint : elements(document.getElementsByTagName("security-constraint"))) {
            if (constraint.getElementsByTagName("auth-constraint").getLength() > 0) {
                elements(constraint.getElementsByTagName("url-pattern"))
                        .forEach(
                                pattern -> patterns.add(pattern.getTextContent().strip()));
            }
        }
        return patterns;
    }

    private static List<String> texts(Document document, String outer, String inner) {
        return elements(document.getElementsByTagName(outer)).stream()
                .flatMap(element -> elements(element.getElementsByTagName(inner)).stream())
                .map(element -> element.getTextContent().strip())
                .toList();
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    /** Whether only somebody signed in gets to this page, however it is written. */
    boolean closes(String page) {
        return matches(page) && matches(page + ".xhtml");
    }

    private boolean matches(String path) {
        return closed.stream()
                .anyMatch(pattern -> pattern.endsWith("/*")
                        ? path.startsWith(pattern.substring(0, pattern.length() - 1))
                        : path.equals(pattern));
    }
}
