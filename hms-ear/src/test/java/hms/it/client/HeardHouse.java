package hms.it.client;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands behind a proxy, says yes to all, and keeps what it heard. */
final class HeardHouse implements AutoCloseable {

    private static final byte[] YES =
            "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<String> heads = new CopyOnWriteArrayList<>();

    HeardHouse() throws IOException {
        Thread thread = new Thread(this::listen);
        thread.setDaemon(true);
        thread.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort() + "/hms/");
    }

    /** The heads of all requests for this path, line by line. */
    List<String> heard(String path) {
        return heads.stream().filter(head -> head.contains(" " + path + " ")).toList();
    }

    private void listen() {
        while (!door.isClosed()) {
            try (Socket guest = door.accept()) {
                heads.add(head(guest));
                guest.getOutputStream().write(YES);
            } catch (IOException gone) {
                // A check of the proxy that hangs up, or the end.
            }
        }
    }

    private static String head(Socket guest) throws IOException {
        BufferedReader said =
                new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.US_ASCII));
        StringBuilder head = new StringBuilder();
        for (String line = said.readLine(); line != null && !line.isEmpty(); line = said.readLine()) {
            head.append(line).append('\n');
        }
        return head.toString();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
