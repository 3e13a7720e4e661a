package hms.it.client;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;

/** nginx before HMS, as it is shipped. */
@Tag("nginx")
class NginxIT extends ProxyPromises {

    @Override
    EdgeProxy start(Path directory, URI house) throws Exception {
        return EdgeProxy.nginx(directory, house);
    }
}
