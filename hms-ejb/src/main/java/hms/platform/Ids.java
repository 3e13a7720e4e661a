package hms.platform;

import io.hypersistence.tsid.TSID;
import java.security.SecureRandom;

/** Time-ordered 64-bit ids, assigned by the application so that inserts can be batched. */
public final class Ids {

    private static final int NODE_BITS = 10;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static volatile TSID.Factory factory = factoryFor(anyNode());

    private Ids() {}

    /** A new id, unique over all nodes that lease different node numbers. */
    public static long next() {
        return factory.generate().toLong();
    }

    /** From now on ids carry this node number (0 to 1023); called once, at start, with the leased number. */
    public static void useNode(int node) {
        factory = factoryFor(node);
    }

    private static int anyNode() {
        return RANDOM.nextInt(1 << NODE_BITS);
    }

    private static TSID.Factory factoryFor(int node) {
        return TSID.Factory.builder().withNodeBits(NODE_BITS).withNode(node).build();
    }
}
