package hms.web.identity;

import hms.identity.entity.AccessPolicy;
import hms.platform.Settings;
import java.time.Duration;
import java.util.Optional;

/**
 * The hospital's identity provider, as operations name it ({@code HMS_OIDC_*}, docs/realms.md).
 *
 * @param issuer the provider's own name for itself: an address, below which it publishes the rest
 * @param mostSeconds how long ago people may have proved there who they are; 0 for as long as the provider likes
 */
record ProviderSettings(
        String issuer,
        String clientId,
        String clientSecret,
        String scope,
        String nameClaim,
        String groupsClaim,
        int mostSeconds) {

    private static final String ISSUER = "HMS_OIDC_ISSUER";

    /** Empty where the hospital has none, and beside a directory: a ticket would be tried as a password there. */
    static Optional<ProviderSettings> find() {
        return Settings.text(ISSUER)
                .filter(any -> !isDirectoryThere())
                .map(issuer -> new ProviderSettings(
                        issuer.strip(),
                        Settings.text("HMS_OIDC_CLIENT_ID").orElse("hms"),
                        Settings.text("HMS_OIDC_CLIENT_SECRET").orElse(""),
                        Settings.text("HMS_OIDC_SCOPE").orElse("openid profile email"),
                        Settings.text("HMS_OIDC_NAME_CLAIM").orElse("preferred_username"),
                        Settings.text("HMS_OIDC_GROUPS_CLAIM").orElse("groups"),
                        AccessPolicy.PROVED_SECONDS.now()));
    }

    /** Whether operations named a provider that a directory keeps from counting. */
    static boolean isBesideDirectory() {
        return Settings.text(ISSUER).isPresent() && isDirectoryThere();
    }

    private static boolean isDirectoryThere() {
        return Settings.text("HMS_LDAP_URL").isPresent();
    }

    /**
     * The same, where people must have proved who they are no longer ago than a session lasts without work: whoever finds
     * a keyboard that was left must do so again.
     */
    ProviderSettings within(Duration idle) {
        int seconds = (int) Math.min(mostSeconds, idle.toSeconds());
        return new ProviderSettings(issuer, clientId, clientSecret, scope, nameClaim, groupsClaim, seconds);
    }

    /** Where the provider publishes its addresses. */
    String discovery() {
        return issuer.replaceAll("/+$", "") + "/.well-known/openid-configuration";
    }

    /** Where the provider sends people back to; it must know this address. */
    static String wayBack() {
        return Settings.address() + ProviderServlet.PATH + ProviderServlet.BACK;
    }

    /** Where the provider sends people once they are signed out there. */
    static String afterwards() {
        return Settings.address() + "/";
    }
}
