package hms.it.crawl;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import hms.it.Browser;
import hms.it.client.Pages;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Goes to every page and follows every link until no new page turns up. */
final class Walk {

    /** Answers with the status of the problem it tells of. */
    private static final String PROBLEM = "problem";

    /** What has other links for everybody. */
    private static final Set<String> OWN =
            Set.of("account/me", "patients/home", "inpatient/ward", "inpatient/ward?ward=");

    private static final String LINKS =
            "() => [...document.querySelectorAll('a[href]')].map(link => link.getAttribute('href'))";

    private final Page page;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, String> opened = new LinkedHashMap<>();

    private final Set<String> seen;

    private Walk(Page page, Set<String> seen) {
        this.page = page;
        this.seen = new LinkedHashSet<>(seen);
        this.seen.removeAll(OWN);
    }

    /** Walks through the house; looks at each page that opens. */
    static Walk of(Page page, Consumer<String> look) {
        Walk walk = new Walk(page, Set.of());
        walk.go(look);
        return walk;
    }

    /** Walks on from one's own pages to those that are not yet known. */
    static Walk beyond(Set<String> known, Page page) {
        Walk walk = new Walk(page, known);
        walk.go(path -> {});
        return walk;
    }

    /** Pages that failed. */
    List<String> faults() {
        return faults;
    }

    /** Paths that opened, by what makes them different pages. */
    Map<String, String> opened() {
        return opened;
    }

    private void go(Consumer<String> look) {
        Deque<String> waiting = new ArrayDeque<>(Pages.all());
        while (!waiting.isEmpty()) {
            String path = waiting.poll();
            if (seen.add(key(path))) {
                Response response = page.navigate(Browser.address(path));
                if (response.status() >= 500 && !PROBLEM.equals(path)) {
                    faults.add(response.status() + " on " + path);
                } else if (response.status() == 200 && isItself(path)) {
                    opened.put(key(path), path);
                    look.accept(path);
                    waiting.addAll(links());
                }
            }
        }
    }

    private boolean isItself(String path) {
        return URI.create(page.url()).getPath().equals("/hms/" + path.replaceAll("[?#].*", ""));
    }

    /** A page with parameters is another page than without, but the same whatever their values. */
    static String key(String path) {
        return path.replaceAll("#.*", "").replaceAll("=[^&]*", "=");
    }

    @SuppressWarnings("unchecked")
    private List<String> links() {
        return ((List<String>) page.evaluate(LINKS))
                .stream()
                        .filter(target -> target.startsWith("/hms/") && !target.contains("jakarta.faces.resource"))
                        .map(target -> target.substring("/hms/".length()))
                        .toList();
    }
}
