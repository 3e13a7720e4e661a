package hms.it.client;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * The hospital's certificate of a proxy, as the files that proxies read. An RSA key: with another one no cipher that needs
 * RSA could be had, whatever a proxy allows.
 */
final class ProxyKey {

    private static final String ALIAS = "hms-proxy";
    private static final int LINE = 64;

    private final KeyStore store;
    private final Path directory;

    private ProxyKey(KeyStore store, Path directory) {
        this.store = store;
        this.directory = directory;
    }

    static ProxyKey in(Path directory) throws IOException, InterruptedException, GeneralSecurityException {
        Path file = directory.resolve("proxy.p12");
        Keytool.pair(file, ALIAS, "-keyalg", "RSA", "-keysize", "2048", "-ext", "san=ip:127.0.0.1");
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, Keytool.PASSWORD.toCharArray());
        }
        return new ProxyKey(store, directory);
    }

    Path chain() throws IOException, GeneralSecurityException {
        return Files.writeString(directory.resolve("fullchain.pem"), certificate());
    }

    Path key() throws IOException, GeneralSecurityException {
        return Files.writeString(directory.resolve("key.pem"), secret());
    }

    Path both() throws IOException, GeneralSecurityException {
        return Files.writeString(directory.resolve("hms.pem"), certificate() + secret());
    }

    /** For a client that knows this certificate. */
    SSLContext known() throws GeneralSecurityException {
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    private String certificate() throws GeneralSecurityException {
        return pem("CERTIFICATE", store.getCertificate(ALIAS).getEncoded());
    }

    private String secret() throws GeneralSecurityException {
        return pem(
                "PRIVATE KEY",
                store.getKey(ALIAS, Keytool.PASSWORD.toCharArray()).getEncoded());
    }

    private static String pem(String what, byte[] content) {
        String lines = Base64.getMimeEncoder(LINE, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(content);
        return "-----BEGIN " + what + "-----\n" + lines + "\n-----END " + what + "-----\n";
    }
}
