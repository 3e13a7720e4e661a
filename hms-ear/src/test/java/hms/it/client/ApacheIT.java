package hms.it.client;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;

/** Apache httpd before HMS, as it is shipped. */
@Tag("apache")
class ApacheIT extends ProxyPromises {

    @Override
    EdgeProxy start(Path directory, URI house) throws Exception {
        return EdgeProxy.apache(directory, house);
    }
}
