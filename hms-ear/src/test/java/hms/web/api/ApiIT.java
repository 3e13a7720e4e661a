package hms.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import hms.it.InServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** The API's doors, tried from outside: each request signs in, and nothing stays open behind it. */
class ApiIT extends InServer {

    private static final String PASSWORD = "hms demo hospital";
    private static final String PROBLEM = "application/problem+json";

    @Test
    void asksForASignIn() throws Exception {
        HttpResponse<String> answer = ask("GET", "/api/admin/keys", null, null);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(PROBLEM);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                .doesNotStartWith("Basic");
    }

    @Test
    void refusesAWrongPasswordLikeAnUnknownName() throws Exception {
        HttpResponse<String> wrong = ask("GET", "/api/admin/keys", "sam", "not my password at all");
        HttpResponse<String> unknown = ask("GET", "/api/admin/keys", "nobody-of-that-name", "not my password at all");

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.body()).contains("\"detail\"").doesNotContain("Exception");
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(withoutReference(unknown)).isEqualTo(withoutReference(wrong));
    }

    @Test
    void keepsOutWhoMayNotAdminister() throws Exception {
        HttpResponse<String> answer = ask("GET", "/api/admin/keys", "amina", PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(PROBLEM);
        assertThat(bench().number("SELECT COUNT(*) FROM audit_event WHERE username = 'amina' AND outcome = 'DENIED'"))
                .isPositive();
    }

    @Test
    void verifiesTheTrailForAnAdministrator() throws Exception {
        HttpResponse<String> answer = ask("POST", "/api/admin/audit/verification", "sam", PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).matches("(?s)(OK|TAMPERED): .* rows under .* seals.*");
    }

    @Test
    void tellsKeysAndRoles() throws Exception {
        assertThat(ask("GET", "/api/admin/keys", "sam", PASSWORD).body()).startsWith("key ");
        assertThat(ask("GET", "/api/admin/roles", "sam", PASSWORD).body())
                .startsWith("/subsystem=elytron/mapped-role-mapper=")
                .contains("[\"ADMIN\"");
    }

    @Test
    void leavesNoSessionBehind() throws Exception {
        HttpResponse<String> answer = ask("GET", "/api/admin/keys", "sam", PASSWORD);

        String cookie = answer.headers()
                .firstValue("Set-Cookie")
                .orElse("JSESSIONID=none")
                .split(";", 2)[0];
        HttpResponse<String> page = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address("/admin/home"))
                                .header("Cookie", cookie)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(page.body()).doesNotContain("Sam Admin");
    }

    @Test
    void answersUnknownAddressesWithAProblem() throws Exception {
        HttpResponse<String> answer = ask("GET", "/api/no/such/thing", "sam", PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(PROBLEM);
    }

    private HttpResponse<String> ask(String method, String path, String user, String password) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path)).method(method, BodyPublishers.noBody());
        if (user != null) {
            byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create(
                "http://127.0.0.1:" + request().getLocalPort() + request().getContextPath() + path);
    }

    private static String withoutReference(HttpResponse<String> answer) {
        return answer.body().replaceAll("\"reference\":\"[^\"]*\"", "");
    }
}
