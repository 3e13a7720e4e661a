package hms.web.identity;

import hms.identity.boundary.ProviderDoorkeeper.Identity;
import hms.web.identity.ProviderTrouble.Kind;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * Believes the identity provider only what it signed: for HMS, just now, about the person who came back (OpenID Connect
 * Core 3.1.3.7, Back-Channel Logout 2.6).
 */
record ProviderWord(ProviderSettings settings, VerificationKeyResolver keys, Clock clock) {

    private static final int SKEW_SECONDS = 60;
    private static final int OLDEST_SECONDS = 600;
    private static final int LONGEST = 16 * 1024;
    private static final String NONCE = "nonce";
    private static final String ENDED = "http://schemas.openid.net/event/backchannel-logout";

    /** Signatures that only the provider can make: none that is made with the client's own secret. */
    private static final AlgorithmConstraints SIGNATURES = new AlgorithmConstraints(
            ConstraintType.PERMIT,
            AlgorithmIdentifiers.RSA_USING_SHA256,
            AlgorithmIdentifiers.RSA_USING_SHA384,
            AlgorithmIdentifiers.RSA_USING_SHA512,
            AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
            AlgorithmIdentifiers.RSA_PSS_USING_SHA384,
            AlgorithmIdentifiers.RSA_PSS_USING_SHA512,
            AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256,
            AlgorithmIdentifiers.ECDSA_USING_P384_CURVE_AND_SHA384,
            AlgorithmIdentifiers.ECDSA_USING_P521_CURVE_AND_SHA512);

    /** Who came back from this trip. */
    Identity whoCameBack(String idToken, ProviderTrip trip) throws ProviderTrouble {
        JwtClaims claims = verified(idToken, true);
        boolean ours = trip.nonce().equals(claims.getClaimValue(NONCE)) && isPartyOurs(claims);
        if (!ours) {
            throw new ProviderTrouble(Kind.REFUSED, "The provider's word is about another sign-in");
        }
        if (settings.mostSeconds() > 0 && isLongAgo(claims)) {
            throw new ProviderTrouble(Kind.REFUSED, "The provider does not say that they proved just now who they are");
        }
        return new Identity(
                settings.issuer(),
                text(claims, "sub"),
                text(claims, settings.nameClaim()),
                text(claims, "name"),
                text(claims, "email"),
                groups(claims));
    }

    /** Whom the provider has signed out everywhere. */
    String whoLeft(String logoutToken) throws ProviderTrouble {
        JwtClaims claims = verified(logoutToken, false);
        boolean left = claims.getClaimValue("events") instanceof Map<?, ?> events && events.containsKey(ENDED);
        if (!left || claims.hasClaim(NONCE)) {
            throw new ProviderTrouble(Kind.REFUSED, "This is no word on a sign-out");
        }
        return text(claims, "sub");
    }

    private JwtClaims verified(String token, boolean expires) throws ProviderTrouble {
        if (token.length() > LONGEST) {
            throw new ProviderTrouble(Kind.REFUSED, "The provider's word is longer than any that it gives");
        }
        JwtConsumerBuilder rules = new JwtConsumerBuilder()
                .setVerificationKeyResolver(keys)
                .setJwsAlgorithmConstraints(SIGNATURES)
                .setExpectedIssuer(settings.issuer())
                .setExpectedAudience(settings.clientId())
                .setRequireSubject()
                .setRequireIssuedAt()
                .setIssuedAtRestrictions(SKEW_SECONDS, OLDEST_SECONDS)
                .setAllowedClockSkewInSeconds(SKEW_SECONDS)
                .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()));
        try {
            return (expires ? rules.setRequireExpirationTime() : rules).build().processToClaims(token);
        } catch (InvalidJwtException wrong) {
            throw trouble(wrong);
        }
    }

    /** Tells the kinds of error alone: anybody can send a word, and what it says is none of the log's. */
    private static ProviderTrouble trouble(InvalidJwtException wrong) {
        if (wrong.getCause() instanceof UnresolvableKeyException keyless
                && keyless.getCause() instanceof IOException silent) {
            return ProviderTrouble.silent("The address of the provider's keys", silent);
        }
        return new ProviderTrouble(
                Kind.REFUSED,
                wrong.getErrorDetails().stream()
                        .map(error -> Integer.toString(error.getErrorCode()))
                        .collect(Collectors.joining(", ", "The provider's word does not hold (codes ", ")")));
    }

    /** Where the word is for several, it must have been given to HMS. */
    private boolean isPartyOurs(JwtClaims claims) {
        Object party = claims.getClaimValue("azp");
        boolean several = claims.getClaimValue("aud") instanceof List<?> all && all.size() > 1;
        return party == null ? !several : party.equals(settings.clientId());
    }

    private boolean isLongAgo(JwtClaims claims) {
        return !(claims.getClaimValue("auth_time") instanceof Number proved)
                || clock.instant().getEpochSecond() - proved.longValue() > settings.mostSeconds() + SKEW_SECONDS;
    }

    private List<String> groups(JwtClaims claims) {
        return claims.getClaimValue(settings.groupsClaim()) instanceof List<?> all
                ? all.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
    }

    private static String text(JwtClaims claims, String name) {
        return claims.getClaimValue(name) instanceof String value ? value : null;
    }
}
