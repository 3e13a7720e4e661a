package hms.it.client;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;

/** HAProxy before HMS, as it is shipped. */
@Tag("haproxy")
class HaProxyIT extends ProxyPromises {

    @Override
    EdgeProxy start(Path directory, URI house) throws Exception {
        return EdgeProxy.haproxy(directory, house);
    }
}
