package hms.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import hms.identity.boundary.UserDesk;
import hms.identity.boundary.UserDesk.Invited;
import hms.identity.boundary.UserDesk.NewUser;
import hms.it.InServer;
import hms.it.Visitor;
import hms.it.Visitor.Answer;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What an outsider sees of one-time links that do not open. */
class OneTimeLinkIT extends InServer {

    private static final long NURSES = 4;

    @Inject
    UserDesk users;

    @Test
    void answersAnExpiredLinkLikeAnInventedOne() throws Exception {
        Invited newcomer = invite();
        String expired = newcomer.link().substring(newcomer.link().indexOf("account/"));
        assertThat(open(expired).status()).isEqualTo(200);
        bench().execute(
                        "UPDATE one_time_link SET expires_at = ? WHERE user_id = ?",
                        LocalDateTime.now(ZoneOffset.UTC).minusMinutes(1),
                        newcomer.id());
        String invented = expired.substring(0, expired.length() - 8) + "inventio";

        Answer answer = open(expired);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.withoutOwn(expired)).isEqualTo(open(invented).withoutOwn(invented));
    }

    private Invited invite() throws Exception {
        String username = "link." + UUID.randomUUID().toString().substring(0, 8);
        return as("sam", () -> users.create(new NewUser(username, "Quill Feather", null, "en", Set.of(NURSES))));
    }

    private Answer open(String link) {
        URI home = URI.create(
                "http://127.0.0.1:" + request().getLocalPort() + request().getContextPath() + "/");
        return new Visitor(home).open(link);
    }
}
