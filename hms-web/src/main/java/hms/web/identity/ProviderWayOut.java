package hms.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Where whoever came by the identity provider signs out there as well. */
@RequestScoped
public class ProviderWayOut {

    /** What the provider wants to see when this session's person is to be signed out there. */
    static final String ID_TOKEN = "hms.providerIdToken";

    private static final System.Logger LOG = System.getLogger("hms.security");

    @Inject
    private HttpServletRequest request;

    @Inject
    private ProviderLine line;

    /** What the provider wants to see; empty where this session's person came another way. */
    public Optional<String> idToken() {
        return Optional.ofNullable(request.getSession(false)).map(session -> (String) session.getAttribute(ID_TOKEN));
    }

    /** An address at the provider, which is asked for it; empty where it has none, or does not answer. */
    public Optional<String> find(String idToken) {
        return ProviderSettings.find().flatMap(settings -> find(settings, idToken));
    }

    private Optional<String> find(ProviderSettings settings, String idToken) {
        Map<String, String> question = new LinkedHashMap<>();
        question.put("id_token_hint", idToken);
        question.put("client_id", settings.clientId());
        question.put("post_logout_redirect_uri", ProviderSettings.afterwards());
        try {
            return Optional.ofNullable(line.addresses(settings).endSession())
                    .map(address -> ProviderLine.address(address, question));
        } catch (ProviderTrouble silent) {
            LOG.log(System.Logger.Level.WARNING, "Somebody signs out of HMS alone: " + silent.getMessage());
            return Optional.empty();
        }
    }
}
