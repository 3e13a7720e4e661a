package hms.web.api;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** The name and password that a request carries in its {@code Authorization} header. */
record Credentials(String username, String password) {

    private static final String SCHEME = "Basic ";

    static Optional<Credentials> of(String header) {
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        return decode(header.substring(SCHEME.length()).strip())
                .filter(pair -> pair.indexOf(':') > 0)
                .map(pair ->
                        new Credentials(pair.substring(0, pair.indexOf(':')), pair.substring(pair.indexOf(':') + 1)));
    }

    /** A password stays out of logs, even out of a debugger's view. */
    @Override
    public String toString() {
        return "Credentials of " + username;
    }

    private static Optional<String> decode(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
