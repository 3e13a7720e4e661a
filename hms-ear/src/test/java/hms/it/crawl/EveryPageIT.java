package hms.it.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import hms.it.Browser;
import hms.it.client.Accessibility;
import hms.it.client.Findings;
import hms.it.client.Headers;
import hms.it.client.Look;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page: nothing breaks, everybody can read it, the headers are there. Each persona goes on from her own pages to what
 * nobody before could open; {@code PayloadsPageIT} opens everything as everybody.
 */
class EveryPageIT extends Browser {

    private static final int TAB_STOPS = 14;

    /** Every look; else each page once, on a telephone and at a desk. */
    private static final boolean EVERY_LOOK = Boolean.getBoolean("hms.it.looks");

    /** What is looked at with axe, from narrow to wide. */
    private static final List<Look> READ =
            EVERY_LOOK ? List.of(Look.PHONE, Look.DESKTOP, Look.DARK) : List.of(Look.DESKTOP);

    /** Done once the browser has drawn what changed; colours do not fade while they are looked at. */
    private static final String DRAWN =
            """
            async () => {
              const frame = () => new Promise(done => requestAnimationFrame(done));
              await frame();
              await frame();
              document.getAnimations().filter(each => each instanceof CSSTransition).forEach(each => each.finish());
              await frame();
            }
            """;

    /** Opened and looked at closely once in the whole run. */
    private static final Set<String> EXAMINED = ConcurrentHashMap.newKeySet();

    private final Findings faults = new Findings();

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "sam", "amina", "carlos", "grace", "elena", "ravi", "leo", "ines"})
    void isSoundOnEveryPage(String persona) {
        if (!"nobody".equals(persona)) {
            signIn(persona);
        }
        Walk walk = Walk.beyond(EXAMINED, page());
        walk.faults().forEach(found -> faults.add(found, ""));
        Headers.findInto(faults, watch().answers());
        Map<String, String> opened = walk.opened();
        assertThat(opened).as("pages that open for " + persona).isNotEmpty();

        opened.keySet().removeIf(key -> !EXAMINED.add(key));
        look(Look.PHONE);
        opened.values().forEach(this::examine);
        if (EVERY_LOOK) {
            look(Look.ARABIC_PHONE);
            opened.values().forEach(this::examineInArabic);
        }
        assertThat(faults.lines()).as("as " + persona).isEmpty();
    }

    /** Opened at its narrowest, then made wide, then dark: one page, as people turn and resize what they hold. */
    private void examine(String path) {
        Look.PHONE.dress(page());
        open(path);
        page().waitForLoadState();
        findSideways(path, Look.PHONE);
        for (Look look : READ) {
            wear(look);
            findUnreadable(path, look);
            keep(path, look);
        }
        if (EVERY_LOOK) {
            wear(Look.DESKTOP);
            Accessibility.hiddenFocus(page(), TAB_STOPS).forEach(found -> faults.add(found, path));
        }
    }

    private void examineInArabic(String path) {
        Look.ARABIC_PHONE.dress(page());
        open(path);
        page().waitForLoadState();
        findSideways(path, Look.ARABIC_PHONE);
        keep(path, Look.ARABIC_PHONE);
        wear(Look.ARABIC);
        findUnreadable(path, Look.ARABIC);
        keep(path, Look.ARABIC);
    }

    private void findUnreadable(String path, Look look) {
        Accessibility.violations(page()).forEach(found -> faults.add(found, path + " in " + look.suffix()));
        findSideways(path, look);
    }

    private void findSideways(String path, Look look) {
        Accessibility.sideways(page()).forEach(found -> faults.add(found, path + " in " + look.suffix()));
    }

    private void keep(String path, Look look) {
        photograph("every-" + Walk.key(path).replaceAll("[^a-z0-9-]+", "-") + "-" + look.suffix());
    }

    private void wear(Look look) {
        look.dress(page());
        page().evaluate(DRAWN);
    }
}
