package hms.it.client;

import hms.it.Entities;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The built {@code hms.ear} itself; its WAR also holds the tests that run inside the server, its EJB module their way to entities. */
final class HospitalArchive {

    private static final String WAR = "hms-web.war";
    private static final String EJB = "hms-ejb.jar";

    /** What runs beside the server, or would start a second one inside it. */
    private static final String CLIENT_ONLY =
            ".*/(META-INF|hms/run|hms/it/client|hms/it/crawl|hms/it/Browser|hms/it/Entities[.$]|arquillian).*|.*PageIT.*";

    private HospitalArchive() {}

    static EnterpriseArchive build() {
        EnterpriseArchive ear = ShrinkWrap.create(ZipImporter.class, "hms.ear")
                .importFrom(new File(System.getProperty("hms.it.ear")))
                .as(EnterpriseArchive.class);
        WebArchive war = ear.getAsType(WebArchive.class, "/" + WAR);
        war.merge(tests(), "/WEB-INF/classes", Filters.exclude(CLIENT_ONLY));
        war.addAsWebResource("trial/broken.xhtml", "trial/broken.xhtml");
        war.addAsLibraries(jarOf(Assertions.class), jarOf(net.bytebuddy.ByteBuddy.class));
        JavaArchive ejb = ear.getAsType(JavaArchive.class, "/" + EJB).addClass(Entities.class);
        return ear.addAsModule(ejb).addAsModule(Testable.archiveToTest(war));
    }

    private static JavaArchive tests() {
        return ShrinkWrap.create(ExplodedImporter.class, "tests.jar")
                .importDirectory(pathOf(HospitalArchive.class).toFile())
                .as(JavaArchive.class);
    }

    private static File jarOf(Class<?> type) {
        return pathOf(type).toFile();
    }

    private static Path pathOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
