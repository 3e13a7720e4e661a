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
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int count = 0; count < 4; count++) {
                held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return new Ports(
                    held.get(0).getLocalPort(),
                    held.get(1).getLocalPort(),
                    held.get(2).getLocalPort(),
                    held.get(3).getLocalPort());
        } finally {
            for (ServerSocket socket : held) {
                socket.close();
            }
        }
    }

    /** One port that nobody uses now. */
    static int one() throws IOException {
        return free().http();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + http + "/hms/");
    }

    List<String> arguments() {
        return List.of(
                "-b=127.0.0.1",
                "-bmanagement=127.0.0.1",
                "-Djboss.http.port=" + http,
                "-Djboss.https.port=" + https,
                "-Djboss.management.http.port=" + management,
                "-Djboss.management.https.port=" + managementSecure);
    }
}
