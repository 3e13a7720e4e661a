package hms.it.client;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.net.SocketFactory;

/** Requests exactly as written, also those that no decent client would send. */
public final class RawHttp {

    private static final System.Logger LOG = System.getLogger(RawHttp.class.getName());
    private static final int PATIENCE_MILLIS = 10_000;

    /** Asks to go on in HTTP/2 without TLS (RFC 7540, section 3.2): past the rules of every proxy between. */
    public static final List<String> ANOTHER_PROTOCOL = List.of(
            "Connection: close, Upgrade, HTTP2-Settings", "Upgrade: h2c", "HTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA");

    private final URI server;
    private final List<String> headers = new ArrayList<>();
    private String origin = "127.0.0.1";
    private SocketFactory sockets = SocketFactory.getDefault();

    public RawHttp(URI server) {
        this.server = server;
    }

    /** Sends this header with every request from now on. */
    public RawHttp with(String name, String value) {
        headers.add(name + ": " + value);
        return this;
    }

    /** Comes from this address of the loopback network from now on. */
    public RawHttp from(String address) {
        origin = address;
        return this;
    }

    /** Speaks through these sockets from now on. */
    RawHttp over(SocketFactory these) {
        sockets = these;
        return this;
    }

    public Answer get(String target) {
        return send("GET", target, List.of(), "");
    }

    /** The answer to this request; a target starts with a slash and is sent untouched. */
    public Answer send(String method, String target, List<String> more, String body) {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        List<String> lines =
                new ArrayList<>(List.of(method + " " + target + " HTTP/1.1", "Host: " + server.getAuthority()));
        if (more.stream().noneMatch(line -> line.startsWith("Connection:"))) {
            lines.add("Connection: close");
        }
        lines.addAll(headers);
        lines.addAll(more);
        if (content.length > 0) {
            lines.add("Content-Length: " + content.length);
        }
        byte[] head = (String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
        try (Socket socket =
                sockets.createSocket(server.getHost(), server.getPort(), InetAddress.getByName(origin), 0)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            OutputStream out = socket.getOutputStream();
            out.write(head);
            out.write(content);
            out.flush();
            return Answer.of(said(socket.getInputStream()));
        } catch (IOException cause) {
            throw new UncheckedIOException(method + " " + target, cause);
        }
    }

    /** All until the server hangs up, or waits for more. */
    private static String said(InputStream in) throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try {
            in.transferTo(said);
        } catch (SocketTimeoutException waiting) {
            LOG.log(System.Logger.Level.DEBUG, "The server waits for more.");
        }
        return said.toString(StandardCharsets.UTF_8);
    }

    /** Status, headers and body; status 0 where the server hung up, or waits for more. */
    public record Answer(int status, List<String> headers, String body) {

        static Answer of(String raw) {
            if (raw.isEmpty()) {
                return new Answer(0, List.of(), "");
            }
            int end = raw.indexOf("\r\n\r\n");
            List<String> head =
                    List.of(raw.substring(0, end < 0 ? raw.length() : end).split("\r\n", -1));
            int status = Integer.parseInt(head.get(0).split(" ", -1)[1]);
            return new Answer(status, head.subList(1, head.size()), end < 0 ? "" : raw.substring(end + 4));
        }

        /** The first header of this name, or nothing. */
        public String header(String name) {
            String start = name.toLowerCase(Locale.ROOT) + ":";
            return headers.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                    .map(line -> line.substring(start.length()).strip())
                    .findFirst()
                    .orElse("");
        }
    }
}
