package hms.it.client;

import java.io.IOException;
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

/** Requests exactly as written, also those that no decent client would send. */
public final class RawHttp {

    private static final int PATIENCE_MILLIS = 10_000;

    private final URI server;
    private final List<String> headers = new ArrayList<>();
    private String origin = "127.0.0.1";

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

    public Answer get(String target) {
        return send("GET", target, List.of(), "");
    }

    /** The answer to this request; a target starts with a slash and is sent untouched. */
    public Answer send(String method, String target, List<String> more, String body) {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>(
                List.of(method + " " + target + " HTTP/1.1", "Host: " + server.getAuthority(), "Connection: close"));
        lines.addAll(headers);
        lines.addAll(more);
        if (content.length > 0) {
            lines.add("Content-Length: " + content.length);
        }
        byte[] head = (String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
        try (Socket socket = new Socket(server.getHost(), server.getPort(), InetAddress.getByName(origin), 0)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            OutputStream out = socket.getOutputStream();
            out.write(head);
            out.write(content);
            out.flush();
            return Answer.of(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (SocketTimeoutException waiting) {
            return Answer.of("");
        } catch (IOException cause) {
            throw new UncheckedIOException(method + " " + target, cause);
        }
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
