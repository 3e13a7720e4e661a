package hms.web.shared;

import jakarta.faces.FacesException;
import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Gives every file of a page an address that changes with its content. So browsers keep it for a year and never ask
 * again, and a new release is never seen through an old style or script.
 */
public class Fingerprints extends ResourceHandlerWrapper {

    private static final String PARAMETER = "h";
    private static final int LETTERS = 12;
    private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";

    /** While a cluster is updated, one node may be asked for what only the other has: kept, it would stay wrong. */
    private static final String ASK_AGAIN = "no-cache";

    private final Map<String, String> known = new ConcurrentHashMap<>();

    public Fingerprints(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name) {
        return marked(super.createResource(name));
    }

    @Override
    public Resource createResource(String name, String library) {
        return marked(super.createResource(name, library));
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        return marked(super.createResource(name, library, contentType));
    }

    private Resource marked(Resource resource) {
        return resource == null ? null : new Marked(resource);
    }

    /** A style names further files by their addresses, so reading it may come back here for those. */
    private String fingerprint(Resource resource) {
        String name = resource.getLibraryName() + "/" + resource.getResourceName();
        String fingerprint = known.get(name);
        if (fingerprint == null) {
            fingerprint = digest(resource);
            known.put(name, fingerprint);
        }
        return fingerprint;
    }

    private static String digest(Resource resource) {
        try (InputStream content = resource.getInputStream()) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return HexFormat.of().formatHex(digest).substring(0, LETTERS);
        } catch (IOException | NoSuchAlgorithmException cause) {
            throw new FacesException(cause);
        }
    }

    private final class Marked extends ResourceWrapper {

        private Marked(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            String path = super.getRequestPath();
            return path + (path.contains("?") ? "&" : "?") + PARAMETER + "=" + fingerprint(getWrapped());
        }

        @Override
        public Map<String, String> getResponseHeaders() {
            Map<String, String> headers = new HashMap<>(super.getResponseHeaders());
            headers.keySet().removeIf("Expires"::equalsIgnoreCase);
            headers.put("Cache-Control", isAskedForByFingerprint() ? FOR_A_YEAR : ASK_AGAIN);
            return headers;
        }

        private boolean isAskedForByFingerprint() {
            String asked = FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .getRequestParameterMap()
                    .get(PARAMETER);
            return asked != null && asked.equals(fingerprint(getWrapped()));
        }
    }
}
