package hms.web.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hms.identity.boundary.ProviderDoorkeeper.Identity;
import java.net.ConnectException;
import java.security.Key;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderWordTest {

    private static final String ISSUER = "https://provider.example/realms/hospital";
    private static final String SECRET = "a secret of thirty-two characters";
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final ProviderTrip TRIP = new ProviderTrip("state", "nonce", "verifier", null);
    private static final ProviderSettings SETTINGS = settings(900);

    private static RsaJsonWebKey theirs;
    private static RsaJsonWebKey another;

    @BeforeAll
    static void drawKeys() throws JoseException {
        theirs = RsaJwkGenerator.generateJwk(2048);
        another = RsaJwkGenerator.generateJwk(2048);
    }

    private static ProviderSettings settings(int mostSeconds) {
        return new ProviderSettings(ISSUER, "hms", SECRET, "openid", "preferred_username", "groups", mostSeconds);
    }

    private static ProviderWord word(ProviderSettings settings) {
        return new ProviderWord(settings, (jws, nesting) -> key(jws), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /** Whatever key a signature asks for is found: which signatures count is for the word to say. */
    private static Key key(JsonWebSignature signature) {
        String algorithm = signature.getAlgorithmHeaderValue();
        if (algorithm.equals(AlgorithmIdentifiers.NONE)) {
            return null;
        }
        return algorithm.startsWith("HS") ? new HmacKey(SECRET.getBytes(UTF_8)) : theirs.getPublicKey();
    }

    @Test
    void tellsWhoCameBack() throws Exception {
        Identity ada = word(SETTINGS).whoCameBack(signed(claims()), TRIP);

        assertThat(ada)
                .isEqualTo(new Identity(
                        ISSUER, "4711", "ada", "Ada Engine", "ada@hospital.example", List.of("Doctors", "Nurses")));
    }

    @Test
    void knowsNoGroupsWhereNoneAreTold() throws Exception {
        JwtClaims claims = claims();
        claims.unsetClaim("groups");
        assertThat(word(SETTINGS).whoCameBack(signed(claims), TRIP).groups()).isEmpty();

        claims.setStringClaim("groups", "Administrators");
        assertThat(word(SETTINGS).whoCameBack(signed(claims), TRIP).groups()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"iss", "aud", "exp", "iat", "sub", "nonce", "auth_time"})
    void believesNothingThatLacks(String claim) {
        JwtClaims claims = claims();
        claims.unsetClaim(claim);

        assertRefused(() -> word(SETTINGS).whoCameBack(signed(claims), TRIP));
    }

    @Test
    void believesNothingThatIsForOthersOrForAnotherSignInOrOld() {
        assertRefusedWith("iss", "https://evil.example/");
        assertRefusedWith("aud", "payroll");
        assertRefusedWith("aud", List.of("hms", "payroll"));
        assertRefusedWith("azp", "payroll");
        assertRefusedWith("nonce", "another");
        assertRefusedWith("exp", NOW.minusSeconds(61).getEpochSecond());
        assertRefusedWith("iat", NOW.minusSeconds(700).getEpochSecond());
        assertRefusedWith("auth_time", NOW.minusSeconds(961).getEpochSecond());
    }

    @Test
    void looksAtNoTimeWhereTheHospitalLeavesItToTheProvider() throws Exception {
        JwtClaims claims = claims();
        claims.unsetClaim("auth_time");

        assertThat(word(settings(0)).whoCameBack(signed(claims), TRIP).username())
                .isEqualTo("ada");
    }

    @Test
    void believesOnlyWhatTheProviderSigned() throws Exception {
        String right = signed(claims());
        String other = signed(claims(), another.getPrivateKey(), AlgorithmIdentifiers.RSA_USING_SHA256);
        String own = signed(claims(), new HmacKey(SECRET.getBytes(UTF_8)), AlgorithmIdentifiers.HMAC_SHA256);
        String none = signed(claims(), null, AlgorithmIdentifiers.NONE);
        String changed = right.substring(0, right.indexOf('.') + 1)
                + other.substring(other.indexOf('.') + 1, other.lastIndexOf('.'))
                + "x" + right.substring(right.lastIndexOf('.'));

        for (String wrong : List.of(other, own, none, changed, "", "a.b.c")) {
            assertRefused(() -> word(SETTINGS).whoCameBack(wrong, TRIP));
        }
    }

    @Test
    void tellsNothingOfWhatStrangersSend() throws Exception {
        JwtClaims claims = claims();
        claims.setIssuer("https://evil.example/\nINFO all is well");

        for (String word : List.of(signed(claims), "forged\nINFO all is well", "a.b.c")) {
            assertThatThrownBy(() -> word(SETTINGS).whoLeft(word))
                    .hasMessageMatching("The provider's word does not hold \\(codes [-0-9, ]+\\)")
                    .hasNoCause();
        }
    }

    @Test
    void readsNothingThatIsLongerThanAnyWord() throws Exception {
        JwtClaims claims = claims();
        claims.setStringClaim("name", "A".repeat(16 * 1024));
        String endless = signed(claims);
        ProviderWord unread = new ProviderWord(
                SETTINGS,
                (jws, nesting) -> {
                    throw new AssertionError("was read");
                },
                Clock.fixed(NOW, ZoneOffset.UTC));

        assertRefused(() -> unread.whoCameBack(endless, TRIP));
        assertRefused(() -> unread.whoLeft(endless));
    }

    @Test
    void saysThatTheProviderIsDownWhereItsKeysAreNotThere() throws Exception {
        HttpsJwks nowhere = new HttpsJwks("https://provider.example/keys");
        nowhere.setSimpleHttpGet(address -> {
            throw new ConnectException("refused");
        });
        ProviderWord word = new ProviderWord(
                SETTINGS, new HttpsJwksVerificationKeyResolver(nowhere), Clock.fixed(NOW, ZoneOffset.UTC));
        String right = signed(claims());

        assertThatThrownBy(() -> word.whoCameBack(right, TRIP))
                .hasMessageContaining("ConnectException: refused")
                .isInstanceOfSatisfying(ProviderTrouble.class, trouble -> assertThat(trouble.kind())
                        .isEqualTo(ProviderTrouble.Kind.DOWN));
    }

    @Test
    void tellsWhomTheProviderSignedOut() throws Exception {
        assertThat(word(SETTINGS).whoLeft(signed(left()))).isEqualTo("4711");

        JwtClaims signIn = claims();
        assertRefused(() -> word(SETTINGS).whoLeft(signed(signIn)));
        JwtClaims both = left();
        both.setStringClaim("nonce", "nonce");
        assertRefused(() -> word(SETTINGS).whoLeft(signed(both)));
        assertRefused(() -> word(SETTINGS).whoCameBack(signed(left()), TRIP));
    }

    private static void assertRefusedWith(String claim, Object value) {
        JwtClaims claims = claims();
        claims.setClaim(claim, value);
        assertRefused(() -> word(SETTINGS).whoCameBack(signed(claims), TRIP));
    }

    private static void assertRefused(ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(ProviderTrouble.class, trouble -> assertThat(trouble.kind())
                .isEqualTo(ProviderTrouble.Kind.REFUSED));
    }

    private static JwtClaims claims() {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience("hms");
        claims.setSubject("4711");
        claims.setIssuedAt(NumericDate.fromSeconds(NOW.getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(NOW.plusSeconds(300).getEpochSecond()));
        claims.setClaim("auth_time", NOW.minusSeconds(10).getEpochSecond());
        claims.setStringClaim("nonce", "nonce");
        claims.setStringClaim("preferred_username", "ada");
        claims.setStringClaim("name", "Ada Engine");
        claims.setStringClaim("email", "ada@hospital.example");
        claims.setStringListClaim("groups", "Doctors", "Nurses");
        return claims;
    }

    private static JwtClaims left() {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience("hms");
        claims.setSubject("4711");
        claims.setIssuedAt(NumericDate.fromSeconds(NOW.getEpochSecond()));
        claims.setClaim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
        return claims;
    }

    private static String signed(JwtClaims claims) throws JoseException {
        return signed(claims, theirs.getPrivateKey(), AlgorithmIdentifiers.RSA_USING_SHA256);
    }

    private static String signed(JwtClaims claims, Key key, String algorithm) throws JoseException {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setAlgorithmHeaderValue(algorithm);
        signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        signature.setDoKeyValidation(false);
        signature.setKey(key);
        return signature.getCompactSerialization();
    }
}
