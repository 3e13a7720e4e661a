package hms.it.client;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Ports that nobody uses now. */
record Ports(int http, int https, int management, int managementSecure) {

    static Ports free() throws IOException {
        List<Integer> some = some(4);
        return new Ports(some.get(0), some.get(1), some.get(2), some.get(3));
    }

    /** So many ports that nobody uses now. */
    static List<Integer> some(int count) throws IOException {
        List<ServerSocket> held = new ArrayList<>();
        try {
            while (held.size() < count) {
                held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return held.stream().map(ServerSocket::getLocalPort).toList();
        } finally {
            for (ServerSocket socket : held) {
                socket.close();
            }
        }
    }

    /** One port that nobody uses now. */
    static int one() throws IOException {
        return some(1).get(0);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + http + "/hms/");
    }
}
