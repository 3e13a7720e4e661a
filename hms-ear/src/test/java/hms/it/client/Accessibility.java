package hms.it.client;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What axe, the size of the page and the tab key find wrong with a page. */
public final class Accessibility {

    /** Without preload, which would put a style element into the page and break the page's own policy. */
    private static final String AXE =
            """
            async () => {
              const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];
              const seen = await axe.run(document,
                { runOnly: { type: 'tag', values: tags }, preload: false, resultTypes: ['violations'] });
              return seen.violations.flatMap(rule => rule.nodes.map(node =>
                rule.id + ' (' + rule.impact + '): ' + node.target.join(' ') + ' '
                + node.html.slice(0, 160) + ' ' + (node.any[0] ? node.any[0].message : '')));
            }
            """;

    /** How far the page is wider than the window, and which elements reach out of it. */
    private static final String SIDEWAYS =
            """
            () => {
              const root = document.documentElement;
              if (root.scrollWidth <= root.clientWidth) return [];
              const out = [...document.body.querySelectorAll('*')].filter(e => {
                const box = e.getBoundingClientRect();
                return box.width > 0 && (box.right > root.clientWidth + 1 || box.left < -1);
              }).slice(0, 8).map(e => e.tagName.toLowerCase() + (e.id ? '#' + e.id : '.' + e.className));
              return ['page is ' + root.scrollWidth + ' px wide in a window of ' + root.clientWidth + ': ' + out];
            }
            """;

    /** Whether the focused element shows that it is focused: an outline or a shadow that it had not before. */
    private static final String FOCUSED =
            """
            () => {
              const e = document.activeElement;
              if (!e || e === document.body) return null;
              const seen = getComputedStyle(e);
              const ring = (seen.outlineStyle !== 'none' && parseFloat(seen.outlineWidth) > 0)
                || seen.boxShadow !== 'none';
              const around = e.parentElement && getComputedStyle(e.parentElement);
              const held = around && ((around.outlineStyle !== 'none' && parseFloat(around.outlineWidth) > 0)
                || around.boxShadow !== 'none');
              const name = e.tagName.toLowerCase() + '#' + e.id + ' ' + (e.textContent || '').trim().slice(0, 30);
              return { name, shown: ring || !!held };
            }
            """;

    private Accessibility() {}

    /** One line per element that breaks WCAG 2.1 A or AA. */
    @SuppressWarnings("unchecked")
    public static List<String> violations(Page page) {
        if (!Boolean.TRUE.equals(page.evaluate("() => !!window.axe"))) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return (List<String>) page.evaluate(AXE);
    }

    /** What makes the page scroll sideways; empty is good. */
    @SuppressWarnings("unchecked")
    public static List<String> sideways(Page page) {
        return (List<String>) page.evaluate(SIDEWAYS);
    }

    /** Elements that take the focus by tab without showing it, among the first so many stops. */
    public static List<String> hiddenFocus(Page page, int stops) {
        List<String> hidden = new ArrayList<>();
        for (int stop = 0; stop < stops; stop++) {
            page.keyboard().press("Tab");
            if (page.evaluate(FOCUSED) instanceof Map<?, ?> focus && !Boolean.TRUE.equals(focus.get("shown"))) {
                hidden.add("no visible focus: " + focus.get("name"));
            }
        }
        return hidden;
    }
}
