package hms.it.client;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The settings of a Payara domain that does not run. */
final class PayaraDomain {

    private static final String CONFIG = "/domain/configs/config[@name='server-config']";
    private static final String LISTENER = CONFIG + "//network-listener[@name='%s']";
    private static final String OPTION = CONFIG + "/java-config/jvm-options[starts-with(., '%s')]";
    private static final String SHELL = "-Dosgi.shell.telnet.port=";

    private final Path file;
    private final Document settings;
    private final XPath paths = XPathFactory.newInstance().newXPath();

    private PayaraDomain(Path file, Document settings) {
        this.file = file;
        this.settings = settings;
    }

    static PayaraDomain of(Path domain) throws IOException {
        Path file = domain.resolve("config/domain.xml");
        try {
            return new PayaraDomain(
                    file,
                    DocumentBuilderFactory.newDefaultInstance()
                            .newDocumentBuilder()
                            .parse(file.toFile()));
        } catch (ParserConfigurationException | SAXException cause) {
            throw new IOException(cause);
        }
    }

    /** On loopback alone, and on no port that anybody else uses. */
    PayaraDomain listenOn(Ports ports) throws IOException {
        bind(LISTENER.formatted("http-listener-1"), ports.http());
        bind(LISTENER.formatted("http-listener-2"), ports.https());
        bind(LISTENER.formatted("admin-listener"), ports.management());
        Iterator<Integer> more = Ports.some(6).iterator();
        bind(CONFIG + "//iiop-listener[@id='orb-listener-1']", more.next());
        bind(CONFIG + "//iiop-listener[@id='SSL']", more.next());
        bind(CONFIG + "//iiop-listener[@id='SSL_MUTUALAUTH']", more.next());
        bind(CONFIG + "/admin-service/jmx-connector", more.next());
        one(CONFIG + "/system-property[@name='JMS_PROVIDER_PORT']")
                .setAttribute("value", more.next().toString());
        option(SHELL, SHELL + more.next());
        return this;
    }

    /** With these options of the JVM, in place of the same that were there. */
    PayaraDomain run(List<String> options) throws IOException {
        for (String option : options) {
            option(option.startsWith("-Xm") ? option.substring(0, 4) : option.replaceAll("=.*", "="), option);
        }
        return this;
    }

    void save() throws IOException {
        try {
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(settings), new StreamResult(file.toFile()));
        } catch (TransformerException cause) {
            throw new IOException(cause);
        }
    }

    private void bind(String path, int port) throws IOException {
        Element listener = one(path);
        listener.setAttribute("port", String.valueOf(port));
        listener.setAttribute("address", "127.0.0.1");
    }

    private void option(String start, String option) throws IOException {
        for (Element old : all(OPTION.formatted(start))) {
            old.getParentNode().removeChild(old);
        }
        Element wanted = settings.createElement("jvm-options");
        wanted.setTextContent(option);
        one(CONFIG + "/java-config").appendChild(wanted);
    }

    private Element one(String path) throws IOException {
        List<Element> found = all(path);
        if (found.size() != 1) {
            throw new IOException(found.size() + " of " + path + " in " + file);
        }
        return found.get(0);
    }

    private List<Element> all(String path) throws IOException {
        try {
            NodeList found = (NodeList) paths.evaluate(path, settings, XPathConstants.NODESET);
            return IntStream.range(0, found.getLength())
                    .mapToObj(index -> (Element) found.item(index))
                    .toList();
        } catch (XPathExpressionException cause) {
            throw new IOException(cause);
        }
    }
}
