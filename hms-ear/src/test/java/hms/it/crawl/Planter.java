package hms.it.crawl;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Types hostile text into every text field there is, and sensible values where only those are taken. */
final class Planter {

    /** Told in fields that only the ciphertext may keep. */
    static final String MARKER = "Qvzmarker";

    private static final double PATIENCE = 10_000;
    private static final List<String> PAYLOADS = read();
    private static final String BUTTONS =
            ".hms-submit:visible, button[id*=':add']:visible, button.hms-button[type=submit]:visible";
    private static final String QUIET =
            "() => document.readyState === 'complete' && (!window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty())";

    private final Page page;
    private int next;
    private int fields;

    Planter(Page page) {
        this.page = page;
    }

    static int payloads() {
        return PAYLOADS.size();
    }

    /** How many payloads were planted so far. */
    int planted() {
        return next;
    }

    /** How many fields took one. */
    int fields() {
        return fields;
    }

    /** Fills in every form of the page as it stands, and sends it; the page is opened anew for each. */
    void plantOn(String address) {
        go(address);
        int forms = page.locator("form").count();
        for (int at = 0; at < forms; at++) {
            go(address);
            plant(page.locator("form").nth(at));
        }
    }

    /**
     * A page with unsaved work asks before it is left, and now and then the browser waits although it was answered; and
     * where a form that was sent leads may come only now, and overtake.
     */
    void go(String address) {
        try {
            page.navigate(address, new Page.NavigateOptions().setTimeout(PATIENCE));
        } catch (PlaywrightException stuckOrOvertaken) {
            page.waitForLoadState();
            page.navigate(address);
        }
    }

    /** Fills in and sends the form. */
    void plant(Locator form) {
        int before = fields;
        form.evaluate("form => form.querySelectorAll('details').forEach(each => { each.open = true; })");
        Locator all = form.locator("input:visible, textarea:visible, select:visible");
        all.all().stream()
                .filter(field -> field.isEnabled() && field.isEditable())
                .forEach(this::fill);
        Locator groups = form.locator("[id$=':groups'] .ui-chkbox-box");
        if (groups.count() > 0) {
            groups.last().click();
        }
        if (fields > before) {
            sendEachPart(form);
        }
    }

    /** By every button that adds or saves, as long as the page stays. */
    private void sendEachPart(Locator form) {
        Locator buttons = form.locator(BUTTONS);
        String address = page.url();
        for (int at = 0; page.url().equals(address) && at < buttons.count(); at++) {
            send(buttons.nth(at));
        }
    }

    private void send(Locator button) {
        page.waitForFunction(QUIET);
        String id = Optional.ofNullable(button.getAttribute("id")).orElse("");
        page.waitForResponse(answer -> isSentBy(answer.request(), id), button::click);
        page.waitForFunction(QUIET);
    }

    private static boolean isSentBy(Request request, String button) {
        String sent = request.isNavigationRequest() ? null : request.postData();
        return request.isNavigationRequest()
                || (sent != null
                        && sent.contains("faces.source=" + URLEncoder.encode(button, StandardCharsets.UTF_8) + "&"));
    }

    private void fill(Locator field) {
        String kind = String.valueOf(field.evaluate("e => e.tagName === 'SELECT' ? 'select' : (e.type || 'text')"));
        String id = String.valueOf(field.getAttribute("id"));
        switch (kind) {
            case "select" -> choose(field);
            case "email" -> field.fill("somebody" + next + "@patients.example");
            case "tel" -> field.fill(phone());
            case "text", "textarea", "search" -> field.fill(text(id, room(field)));
            case "file" -> field.setInputFiles(new FilePayload("<img src=x onerror=alert(0)>.csv", "text/csv", rows()));
            default -> {
                // Boxes and buttons take no text.
            }
        }
    }

    private static void choose(Locator field) {
        if (field.inputValue().isEmpty()) {
            field.selectOption(
                    new SelectOption().setIndex(1),
                    new Locator.SelectOptionOptions().setTimeout(3000).setForce(true));
        }
    }

    private static int room(Locator field) {
        return Optional.ofNullable(field.getAttribute("maxlength"))
                .map(Integer::valueOf)
                .orElse(250);
    }

    private String text(String id, int room) {
        if (id.matches(".*([dD]ate|[fF]rom|[uU]ntil|validTo|[a-z]On)")) {
            return "14-Mar-1971";
        }
        if (id.matches(".*[a-z]At")) {
            return "10:30";
        }
        if (id.matches("(?i).*phone")) {
            return phone();
        }
        if (id.matches("practitionerForm:username")) {
            return "";
        }
        if (id.matches("(userForm|grantForm|requestForm):username|.*:code")) {
            return "P" + UUID.randomUUID().toString().substring(0, 8);
        }
        fields++;
        boolean sealed = page.url().contains("/patients/") && id.matches("(?i).*(address|street|city|note|national).*");
        return sealed ? MARKER + " " + payloads(room - MARKER.length() - 1) : payloads(room);
    }

    /** As many payloads as there is room for; at least one, cut off where it is too long. */
    private String payloads(int room) {
        StringBuilder text = new StringBuilder(payload());
        while (text.length() + 1 + PAYLOADS.get(next % PAYLOADS.size()).length() <= room) {
            text.append(' ').append(payload());
        }
        return text.substring(0, Math.min(room, text.length()));
    }

    private String payload() {
        return PAYLOADS.get(next++ % PAYLOADS.size());
    }

    private String phone() {
        return "+441632960" + (100 + next % 900);
    }

    /** A file of patients whose cells are payloads. */
    private byte[] rows() {
        StringBuilder rows = new StringBuilder("Id,LAST,FIRST,BIRTHDATE,GENDER,ADDRESS\n");
        for (int row = 0; row < 5; row++) {
            rows.append(row)
                    .append(",\"")
                    .append(payload().replace("\"", "\"\""))
                    .append("\",\"");
            rows.append(payload().replace("\"", "\"\""))
                    .append("\",1971-03-14,F,\"")
                    .append(MARKER)
                    .append("\"\n");
        }
        return rows.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> read() {
        try (InputStream in = Planter.class.getResourceAsStream("/payloads.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
