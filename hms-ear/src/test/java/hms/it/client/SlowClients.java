package hms.it.client;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** So many clients that never come to an end: half of them with the head of a request, half with the form in it. */
final class SlowClients implements AutoCloseable {

    private static final int PACE_MILLIS = 500;
    private static final int ENDLESS = 100_000;

    private final List<Socket> sockets = new ArrayList<>();
    private final Thread pace = new Thread(this::goOn);
    private final URI house;
    private final String session;

    SlowClients(URI house, int count) throws IOException {
        this.house = house;
        session = new RawHttp(house)
                .get(house.getPath() + "sign-in")
                .header("Set-Cookie")
                .split(";", 2)[0];
        for (int each = 0; each < count; each++) {
            Socket socket = new Socket(house.getHost(), house.getPort());
            sockets.add(socket);
            say(socket, each % 2 == 0 ? head() : head() + form());
        }
    }

    /** Each says one byte more twice a second, from now on. */
    void begin() {
        pace.setDaemon(true);
        pace.start();
    }

    private void goOn() {
        try {
            while (true) {
                oneByteEach();
                Thread.sleep(PACE_MILLIS);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private String head() {
        return "POST " + house.getPath() + "sign-in HTTP/1.1\r\nHost: " + house.getAuthority() + "\r\nCookie: "
                + session + "\r\nX-Slow: ";
    }

    private static String form() {
        return "yes\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + ENDLESS + "\r\n\r\nslow=";
    }

    private void oneByteEach() {
        sockets.forEach(socket -> {
            try {
                say(socket, "a");
            } catch (IOException hungUp) {
                // Their patience ended, which is their right.
            }
        });
    }

    private static void say(Socket socket, String words) throws IOException {
        socket.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        pace.interrupt();
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
