package hms.web.platform;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.lang.StackWalker.StackFrame;

/**
 * Lies in every session and has WildFly write it for the other nodes once, not twice. WildFly counts a session's bytes by
 * writing it, then writes it after that count; what a request changes in between makes a message that cannot be read, and a
 * node that joins just then never starts. A session that cannot be counted is written as long as it comes (docs/adr/0037).
 */
public final class WrittenOnce implements Serializable {

    private static final long serialVersionUID = 1;

    private static final String COUNTER = "org.wildfly.clustering.marshalling.AbstractByteBufferMarshaller";
    private static final String COUNTS = "size";

    private void writeObject(ObjectOutputStream output) throws IOException {
        if (StackWalker.getInstance().walk(frames -> frames.anyMatch(WrittenOnce::counts))) {
            throw new IOException("A session is written once, without being counted first.");
        }
        output.defaultWriteObject();
    }

    private static boolean counts(StackFrame frame) {
        return frame.getMethodName().equals(COUNTS) && frame.getClassName().equals(COUNTER);
    }

    /** Puts it there. */
    public static final class Listener implements HttpSessionListener {

        @Override
        public void sessionCreated(HttpSessionEvent event) {
            event.getSession().setAttribute(WrittenOnce.class.getName(), new WrittenOnce());
        }
    }
}
