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

/** Every page and every link on it, as every persona: nothing breaks, everybody can read it, the headers are there. */
class EveryPageIT extends Browser {

    private static final int TAB_STOPS = 14;

    /** Looked at closely once in the whole run; the other personas only see that it works. */
    private static final Set<String> EXAMINED = ConcurrentHashMap.newKeySet();

    private final Findings faults = new Findings();

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "sam", "amina", "carlos", "grace", "elena", "ravi", "leo", "ines"})
    void isSoundOnEveryPage(String persona) {
        if (!"nobody".equals(persona)) {
            signIn(persona);
        }
        Walk walk = Walk.of(page(), path -> {});
        walk.faults().forEach(found -> faults.add(found, ""));
        Headers.findInto(faults, watch().answers());
        Map<String, String> opened = walk.opened();
        assertThat(opened).as("pages that open for " + persona).isNotEmpty();

        opened.keySet().removeIf(key -> !EXAMINED.add(key));
        for (Look look : List.of(Look.PHONE, Look.DARK, Look.ARABIC, Look.ARABIC_PHONE, Look.DESKTOP)) {
            look(look);
            opened.values().forEach(path -> examine(path, look));
        }
        assertThat(faults.lines()).as("as " + persona).isEmpty();
    }

    private void examine(String path, Look look) {
        open(path);
        page().waitForLoadState();
        String where = path + " in " + look.suffix();
        if (look != Look.ARABIC_PHONE) {
            Accessibility.violations(page()).forEach(found -> faults.add(found, where));
        }
        Accessibility.sideways(page()).forEach(found -> faults.add(found, where));
        if (look == Look.DESKTOP) {
            Accessibility.hiddenFocus(page(), TAB_STOPS).forEach(found -> faults.add(found, where));
        }
        screenshot("every-" + Walk.key(path).replaceAll("[^a-z0-9-]+", "-") + "-" + look.suffix());
    }
}
