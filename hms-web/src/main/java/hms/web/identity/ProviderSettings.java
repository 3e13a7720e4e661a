package hms.web.identity;

import hms.identity.entity.AccessPolicy;
import hms.platform.Settings;
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

    /** Empty where the hospital has none. */
    static Optional<ProviderSettings> find() {
        return Settings.text("HMS_OIDC_ISSUER")
                .map(issuer -> new ProviderSettings(
                        issuer.strip(),
                        Settings.text("HMS_OIDC_CLIENT_ID").orElse("hms"),
                        Settings.text("HMS_OIDC_CLIENT_SECRET").orElse(""),
                        Settings.text("HMS_OIDC_SCOPE").orElse("openid profile email"),
                        Settings.text("HMS_OIDC_NAME_CLAIM").orElse("preferred_username"),
                        Settings.text("HMS_OIDC_GROUPS_CLAIM").orElse("groups"),
                        AccessPolicy.PROVED_SECONDS.now()));
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
