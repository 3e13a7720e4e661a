package hms.it.client;

import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What every answer must and must not say about itself (SECURITY S18, S17). */
public final class Headers {

    private static final List<String> REQUIRED = List.of(
            "content-security-policy",
            "x-content-type-options",
            "x-frame-options",
            "referrer-policy",
            "permissions-policy",
            "cross-origin-opener-policy");

    private static final List<String> TALKATIVE = List.of("server", "x-powered-by");

    private Headers() {}

    /** Looks at each of these answers. */
    public static void findInto(Findings findings, List<Response> responses) {
        for (Response response : responses) {
            faults(response).forEach(fault -> findings.add(fault, response.status() + " " + response.url()));
        }
    }

    private static List<String> faults(Response response) {
        Map<String, String> headers = response.allHeaders();
        List<String> faults = new ArrayList<>();
        REQUIRED.stream().filter(name -> !headers.containsKey(name)).forEach(name -> faults.add("no " + name));
        TALKATIVE.stream().filter(headers::containsKey).forEach(name -> faults.add("tells " + name));
        String policy = headers.getOrDefault("content-security-policy", "");
        if (headers.getOrDefault("content-type", "").startsWith("text/html") && response.status() == 200) {
            faults.addAll(pageFaults(policy, headers));
        }
        String cookie = headers.getOrDefault("set-cookie", "");
        if (cookie.contains("JSESSIONID") && !(cookie.contains("HttpOnly") && cookie.contains("SameSite"))) {
            faults.add("open cookie " + cookie.replaceAll("=[^;]*", "=…"));
        }
        return faults;
    }

    private static List<String> pageFaults(String policy, Map<String, String> headers) {
        List<String> faults = new ArrayList<>();
        String scripts = policy.replaceAll(".*script-src ", "").replaceAll(";.*", "");
        if (!scripts.contains("'nonce-") || scripts.contains("unsafe")) {
            faults.add("scripts are not held: " + scripts);
        }
        if (!headers.getOrDefault("cache-control", "").contains("no-store")) {
            faults.add("page may be stored");
        }
        return faults;
    }
}
