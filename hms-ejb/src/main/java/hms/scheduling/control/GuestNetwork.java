package hms.scheduling.control;

import hms.platform.RequestFacts;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Where guests come from, as far as they are told apart by it: their address, or of an IPv6 one the network, because
 * every household has 2^64 addresses there.
 */
final class GuestNetwork {

    private static final int IPV6_BYTES = 16;
    private static final int NETWORK_BYTES = 8;

    private GuestNetwork() {}

    /** Of the request being served; empty where nobody asks from outside. */
    static Optional<String> ofThisRequest() {
        return Optional.ofNullable(RequestFacts.current().remoteAddress()).map(GuestNetwork::of);
    }

    static String of(String address) {
        return address.indexOf(':') < 0 ? address : ofIpv6(address.replaceAll("[\\[\\]]|%.*", ""));
    }

    /** Only addresses hold colons, names of hosts do not: nothing is asked of the network here. */
    private static String ofIpv6(String literal) {
        try {
            InetAddress address = InetAddress.getAllByName(literal)[0];
            byte[] bytes = address.getAddress();
            return bytes.length == IPV6_BYTES
                    ? HexFormat.of().formatHex(bytes, 0, NETWORK_BYTES)
                    : address.getHostAddress();
        } catch (UnknownHostException noAddress) {
            return literal;
        }
    }
}
