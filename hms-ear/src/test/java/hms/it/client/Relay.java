package hms.it.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** An address that can be moved from one server to another, as a virtual address or a proxy of a hospital is. */
final class Relay implements AutoCloseable {

    private static final int PIECE = 8192;

    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile int target;
    private volatile String lost;

    private Relay(ServerSocket door, int target) {
        this.door = door;
        this.target = target;
    }

    /** To this port of loopback. */
    static Relay to(int port) throws IOException {
        Relay relay = new Relay(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port);
        daemon(relay::listen);
        return relay;
    }

    int port() {
        return door.getLocalPort();
    }

    /** Whoever is connected is cut off; whoever comes now meets the other one. */
    void moveTo(int port) {
        target = port;
        open.forEach(Relay::shut);
    }

    /** What contains this text never arrives; null for nothing. */
    void lose(String textOrNull) {
        lost = textOrNull;
    }

    private void listen() {
        try {
            while (true) {
                Socket guest = door.accept();
                daemon(() -> serve(guest));
            }
        } catch (IOException closed) {
            open.forEach(Relay::shut);
        }
    }

    private void serve(Socket guest) {
        open.add(guest);
        try (guest;
                Socket host = new Socket(InetAddress.getLoopbackAddress(), target)) {
            open.add(host);
            daemon(() -> pump(host, guest));
            pump(guest, host);
            open.remove(host);
        } catch (IOException nobody) {
            shut(guest);
        } finally {
            open.remove(guest);
        }
    }

    private void pump(Socket from, Socket to) {
        byte[] heard = new byte[PIECE];
        try (InputStream said = from.getInputStream()) {
            for (int length = said.read(heard); length >= 0; length = said.read(heard)) {
                String text = new String(heard, 0, length, StandardCharsets.ISO_8859_1);
                if (lost == null || !text.contains(lost)) {
                    to.getOutputStream().write(heard, 0, length);
                }
            }
        } catch (IOException over) {
            shut(to);
        }
        shut(to);
    }

    private static void shut(Socket socket) {
        try {
            socket.close();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "relay");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
