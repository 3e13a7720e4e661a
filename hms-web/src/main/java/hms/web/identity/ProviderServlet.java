package hms.web.identity;

import hms.web.shared.Me;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * The way to the hospital's identity provider and back: {@code /sign-in/provider} leads there, {@code …/back} is where
 * people return, and at {@code …/ended} the provider itself tells whom it has signed out. Not found where there is none.
 */
public class ProviderServlet extends HttpServlet {

    static final String PATH = "/sign-in/provider";
    static final String BACK = "/back";

    private static final String ENDED = "/ended";
    private static final System.Logger LOG = System.getLogger("hms.security");
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ProviderDoor door;

    @Inject
    private transient Me me;

    /** Says once why there is none where both are set. */
    @Override
    public void init() {
        if (ProviderSettings.isBesideDirectory()) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "HMS_OIDC_ISSUER counts for nothing, because HMS_LDAP_URL is set: people are in a directory or at"
                            + " an identity provider.");
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ProviderSettings> settings = ProviderSettings.find();
        String place = String.valueOf(request.getPathInfo());
        if (settings.isEmpty() || !(place.equals(BACK) || place.equals("null"))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.sendRedirect(place.equals(BACK) ? back(request, settings.get()) : there(request, settings.get()));
    }

    private String there(HttpServletRequest request, ProviderSettings settings) {
        try {
            return door.wayThere(settings, request.getParameter("next"));
        } catch (ProviderTrouble trouble) {
            return toSignIn(request, trouble);
        }
    }

    private String back(HttpServletRequest request, ProviderSettings settings) {
        try {
            String next = door.comeBack(settings);
            return request.getContextPath() + (next == null ? me.getHome() : next);
        } catch (ProviderTrouble trouble) {
            return toSignIn(request, trouble);
        }
    }

    private static String toSignIn(HttpServletRequest request, ProviderTrouble trouble) {
        log(trouble);
        return request.getContextPath() + Gate.SIGN_IN + "?provider=" + trouble.kind();
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ProviderSettings> settings = ProviderSettings.find();
        String token = request.getParameter("logout_token");
        if (settings.isEmpty() || !ENDED.equals(request.getPathInfo())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (token == null) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            response.setStatus(ended(settings.get(), token));
        }
    }

    private int ended(ProviderSettings settings, String token) {
        try {
            door.leftThere(settings, token);
            return HttpServletResponse.SC_OK;
        } catch (ProviderTrouble trouble) {
            log(trouble);
            return HttpServletResponse.SC_BAD_REQUEST;
        }
    }

    private static void log(ProviderTrouble trouble) {
        LOG.log(System.Logger.Level.WARNING, "Identity provider, " + trouble.kind() + ": " + trouble.getMessage());
    }
}
