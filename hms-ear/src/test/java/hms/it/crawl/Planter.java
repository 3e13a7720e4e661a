package hms.it.crawl;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Types hostile text into every text field there is, and sensible values where only those are taken. */
final class Planter {

    /** Told in fields that only the ciphertext may keep. */
    static final String MARKER = "Qvzmarker";

    private static final List<String> PAYLOADS = read();

    private final Page page;
    private int next;

    Planter(Page page) {
        this.page = page;
    }

    static int payloads() {
        return PAYLOADS.size();
    }

    /** How many were planted so far. */
    int planted() {
        return next;
    }

    /** Fills in and sends the form; the number of payloads in it. */
    int plant(Locator form) {
        int before = next;
        for (Locator field :
                form.locator("input:visible, textarea:visible, select:visible").all()) {
            if (field.isEnabled() && field.isEditable()) {
                fill(field);
            }
        }
        Locator submit = form.locator(".hms-submit, button[type=submit]").last();
        if (next > before && submit.count() > 0) {
            submit.click();
            settle();
        }
        return next - before;
    }

    private void settle() {
        page.waitForTimeout(300);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.waitForFunction("() => !window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty()");
    }

    private void fill(Locator field) {
        String kind = String.valueOf(field.evaluate("e => e.tagName === 'SELECT' ? 'select' : (e.type || 'text')"));
        String id = String.valueOf(field.getAttribute("id"));
        switch (kind) {
            case "select" -> field.selectOption(new SelectOption().setIndex(1), quick());
            case "email" -> field.fill("somebody" + next + "@patients.example");
            case "tel" -> field.fill("+441632960" + (100 + next % 900));
            case "text", "textarea", "search" -> field.fill(text(id));
            default -> {
                // Boxes, files and buttons take no text.
            }
        }
    }

    private static Locator.SelectOptionOptions quick() {
        return new Locator.SelectOptionOptions().setTimeout(3000).setForce(true);
    }

    private String text(String id) {
        if (id.matches("(?i).*(birth|date|from|until|On$).*")) {
            return "14-Mar-1971";
        }
        if (id.matches("(?i).*phone.*")) {
            return "+441632960" + (100 + next % 900);
        }
        String payload = PAYLOADS.get(next++ % PAYLOADS.size());
        boolean sealed = page.url().contains("/patients/") && id.matches("(?i).*(address|street|city|note|national).*");
        return sealed ? MARKER + " " + payload : payload;
    }

    private static List<String> read() {
        try (InputStream in = Planter.class.getResourceAsStream("/payloads.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
