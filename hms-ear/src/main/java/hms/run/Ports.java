package hms.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** The ports of this machine, on its loopback address only. */
final class Ports {

    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private Ports() {}

    static void check(int port) {
        try {
            listen(port);
        } catch (IOException e) {
            throw new CannotRun(
                    "Port " + port + " is used by another program: stop that one, or start HMS elsewhere with"
                            + " mvn -Prun -Dhms.port=" + (port + 1) + ".");
        }
    }

    /** Any free port, for the server's management, which nobody needs to know. */
    static int free() {
        try {
            return listen(0);
        } catch (IOException e) {
            throw new CannotRun("This machine has no free port left.");
        }
    }

    private static int listen(int port) throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port));
            return socket.getLocalPort();
        }
    }
}
