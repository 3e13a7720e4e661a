package hms.it.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import hms.it.client.House;
import hms.it.client.RawHttp;
import hms.it.client.RawHttp.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No address leads to what belongs to the inside: descriptors, classes, sources of pages. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ResourcesIT {

    private static final Pattern INSIDE = Pattern.compile(
            "<web-app|<faces-config|<persistence|ui:composition|ui:define|xmlns:h=|\u00ca\u00fe\u00ba\u00be|Manifest-Version|CREATE"
                    + " TABLE|rule\\.[A-Z_]+=");

    private static final List<String> HANDLERS = List.of("jakarta.faces.resource", "javax.faces.resource");

    /** After the handler's name. */
    private static final List<String> NAMES = List.of(
            "/web.xml.xhtml?ln=../WEB-INF",
            "/web.xml.xhtml?ln=..",
            "/WEB-INF/web.xml.xhtml",
            "/../WEB-INF/web.xml.xhtml",
            "/..%2fWEB-INF%2fweb.xml.xhtml",
            "/%2e%2e/WEB-INF/web.xml.xhtml",
            "/..;/WEB-INF/web.xml.xhtml",
            "/web.xml.xhtml?loc=../WEB-INF",
            "/web.xml.xhtml?con=../WEB-INF",
            "/web.xml.xhtml?con=/../../WEB-INF",
            "/web.xml?ln=WEB-INF",
            "/..%5cWEB-INF%5cweb.xml.xhtml",
            "/faces-config.xml.xhtml?ln=../../WEB-INF",
            "/templates/page.xhtml.xhtml?ln=..",
            "/Me.class.xhtml?ln=../WEB-INF/classes/hms/web/shared",
            "/MANIFEST.MF.xhtml?ln=../META-INF",
            "/index.xhtml.xhtml?ln=../..",
            "/page.xhtml?ln=../templates");

    private static final List<String> OTHERS = List.of(
            "/WEB-INF/web.xml",
            "/WEB-INF/",
            "/web-inf/web.xml",
            "/WEB-INF/templates/page.xhtml",
            "/WEB-INF/faces-config.xml",
            "/META-INF/MANIFEST.MF",
            "/%57EB-INF/web.xml",
            "/./WEB-INF/web.xml",
            "/x/../WEB-INF/web.xml",
            "/x/..;/WEB-INF/web.xml",
            "//WEB-INF/web.xml",
            "/WEB-INF;x/web.xml",
            "/WEB-INF/classes/messages/shared.properties",
            "/WEB-INF%00/web.xml");

    @Test
    void keepsTheInsideInside() {
        RawHttp http = new RawHttp(House.now().address());
        List<String> targets = targets();
        List<String> faults = new ArrayList<>();
        for (String target : targets) {
            Answer answer = http.get(target);
            if (answer.status() == 200 || INSIDE.matcher(answer.body()).find()) {
                faults.add(target + " answers " + answer.status() + " " + answer.header("content-type"));
            }
        }
        assertThat(targets).hasSizeGreaterThanOrEqualTo(40);
        assertThat(faults).isEmpty();
    }

    private static List<String> targets() {
        List<String> targets = new ArrayList<>();
        HANDLERS.forEach(handler -> NAMES.forEach(name -> targets.add("/hms/" + handler + name)));
        OTHERS.forEach(name -> targets.add("/hms" + name));
        return targets;
    }
}
