package hms.it.client;

import com.microsoft.playwright.BrowserContext;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts what a person has to do: pointer clicks and chosen options, and fields typed into. */
public final class Effort {

    /** A click from the keyboard has detail 0; a script's own click is not trusted. */
    private static final String LISTENER =
            """
            (() => {
              const tell = (what, on) => window.hmsEffort(what, on);
              const name = element => location.pathname + '#' + (element.id || element.name);
              addEventListener('click', e => { if (e.isTrusted && e.detail > 0) tell('click', ''); }, true);
              addEventListener('change', e => {
                if (e.isTrusted && e.target.tagName === 'SELECT') tell('click', '');
              }, true);
              addEventListener('input', e => {
                const typed = e.target.tagName === 'TEXTAREA'
                  || (e.target.tagName === 'INPUT' && !['checkbox', 'radio', 'file'].includes(e.target.type));
                if (e.isTrusted && typed) tell('field', name(e.target));
              }, true);
            })();
            """;

    private final AtomicInteger clicks = new AtomicInteger();
    private final Set<String> fields = new ConcurrentSkipListSet<>();

    public Effort(BrowserContext context) {
        context.exposeBinding("hmsEffort", (source, said) -> {
            if ("click".equals(said[0])) {
                clicks.incrementAndGet();
            } else {
                fields.add(String.valueOf(said[1]));
            }
            return null;
        });
        context.addInitScript(LISTENER);
    }

    /** Starts counting anew. */
    public void reset() {
        clicks.set(0);
        fields.clear();
    }

    public int clicks() {
        return clicks.get();
    }

    public List<String> fields() {
        return List.copyOf(fields);
    }
}
