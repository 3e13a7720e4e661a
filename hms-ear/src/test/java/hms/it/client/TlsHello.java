package hms.it.client;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The first message of a TLS client, written by hand (RFC 5246, 7.4.1.2): to ask a server for versions and ciphers that no
 * client of today offers.
 */
final class TlsHello {

    static final int SSL_3 = 0x0300;
    static final int TLS_1_0 = 0x0301;
    static final int TLS_1_1 = 0x0302;
    static final int TLS_1_2 = 0x0303;

    private static final int HANDSHAKE = 22;
    private static final int CLIENT_HELLO = 1;
    private static final int SERVER_HELLO = 2;
    private static final int RANDOM = 32;
    private static final int LENGTH = 3;
    private static final int PATIENCE_MILLIS = 10_000;

    private static final int[] GROUPS = {23, 24, 25, 29};
    private static final int[] SIGNATURES = {0x0401, 0x0501, 0x0601, 0x0804, 0x0805, 0x0806, 0x0201, 0x0403};

    private TlsHello() {}

    /** The cipher that the server chose of these for this version; empty where it hung up or refused. */
    static OptionalInt chosen(int port, int version, List<Integer> ciphers) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(record(hello(version, ciphers)));
            return answer(new DataInputStream(socket.getInputStream()), version);
        }
    }

    private static OptionalInt answer(DataInputStream in, int version) throws IOException {
        try {
            if (in.readUnsignedByte() != HANDSHAKE) {
                return OptionalInt.empty();
            }
            in.readInt();
            if (in.readUnsignedByte() != SERVER_HELLO) {
                return OptionalInt.empty();
            }
            in.readNBytes(LENGTH);
            if (in.readUnsignedShort() != version) {
                return OptionalInt.empty();
            }
            in.readNBytes(RANDOM);
            in.readNBytes(in.readUnsignedByte());
            return OptionalInt.of(in.readUnsignedShort());
        } catch (EOFException hungUp) {
            return OptionalInt.empty();
        }
    }

    private static byte[] record(byte[] hello) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeByte(HANDSHAKE);
        out.writeShort(TLS_1_0);
        out.writeShort(hello.length + LENGTH + 1);
        out.writeByte(CLIENT_HELLO);
        out.writeByte(0);
        out.writeShort(hello.length);
        out.write(hello);
        return bytes.toByteArray();
    }

    private static byte[] hello(int version, List<Integer> ciphers) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        byte[] random = new byte[RANDOM];
        ThreadLocalRandom.current().nextBytes(random);
        out.writeShort(version);
        out.write(random);
        out.writeByte(0);
        out.writeShort(ciphers.size() * Short.BYTES);
        for (int cipher : ciphers) {
            out.writeShort(cipher);
        }
        out.writeShort(0x0100);
        byte[] extensions = extensions();
        out.writeShort(extensions.length);
        out.write(extensions);
        return bytes.toByteArray();
    }

    /** Supported groups, formats of points, signatures, and that renegotiation is safe (RFC 8422, 5246, 5746). */
    private static byte[] extensions() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        list(out, 10, GROUPS);
        out.writeShort(11);
        out.writeShort(2);
        out.writeShort(0x0100);
        list(out, 13, SIGNATURES);
        out.writeShort(0xff01);
        out.writeShort(1);
        out.writeByte(0);
        return bytes.toByteArray();
    }

    private static void list(DataOutputStream out, int extension, int... values) throws IOException {
        out.writeShort(extension);
        out.writeShort(values.length * Short.BYTES + Short.BYTES);
        out.writeShort(values.length * Short.BYTES);
        for (int value : values) {
            out.writeShort(value);
        }
    }
}
