package hms.web.clicks;

import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationWrapper;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.faces.context.Flash;
import jakarta.faces.context.FlashWrapper;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One request that sends a form within a session, or with null within none. */
final class SentRequest extends FacesContextWrapper {

    private final Map<String, Object> session;
    private final Map<String, String[]> fields = new HashMap<>();
    private final List<FacesMessage> said = new ArrayList<>();
    private String user = "amina";
    private String page = "/patients/register";
    private String method = "POST";
    private String type = "application/x-www-form-urlencoded";
    private boolean sending = true;
    private boolean keeping;
    private String led;

    SentRequest(Map<String, Object> session) {
        super(null);
        this.session = session;
    }

    SentRequest with(String field, String... values) {
        fields.put(field, values);
        return this;
    }

    SentRequest by(String other) {
        user = other;
        return this;
    }

    SentRequest to(String other) {
        page = other;
        return this;
    }

    SentRequest method(String other) {
        method = other;
        return this;
    }

    SentRequest type(String other) {
        type = other;
        return this;
    }

    /** No form of this page is sent, it is only opened. */
    SentRequest looking() {
        sending = false;
        return this;
    }

    PhaseEvent begins() {
        return new PhaseEvent(this, PhaseId.RESTORE_VIEW, new NoLifecycle());
    }

    void leadTo(String address) {
        led = address;
    }

    /** Where the person is led; null for nowhere. */
    String ledTo() {
        return led;
    }

    /** Whether what was said is said on the next page. */
    boolean keepsMessages() {
        return keeping;
    }

    @Override
    public boolean isPostback() {
        return sending;
    }

    @Override
    public boolean getResponseComplete() {
        return led != null;
    }

    @Override
    public void addMessage(String clientId, FacesMessage message) {
        said.add(message);
    }

    @Override
    public List<FacesMessage> getMessageList(String clientId) {
        return said;
    }

    @Override
    public Application getApplication() {
        return new House();
    }

    @Override
    public ExternalContext getExternalContext() {
        return new Edge();
    }

    @SuppressWarnings("unchecked") // the wrapper of Faces has a map without types
    private final class Edge extends ExternalContextWrapper {

        Edge() {
            super(null);
        }

        @Override
        public Object getSession(boolean create) {
            return session;
        }

        @Override
        public Map<String, Object> getSessionMap() {
            return session;
        }

        @Override
        public Object getRequest() {
            return Proxy.newProxyInstance(
                    HttpServletRequest.class.getClassLoader(),
                    new Class<?>[] {HttpServletRequest.class},
                    (self, call, with) -> call.getName().equals("getMethod") ? method : type);
        }

        @Override
        public Map<String, String> getRequestParameterMap() {
            Map<String, String> first = new HashMap<>();
            fields.forEach((name, values) -> first.put(name, values.length == 0 ? null : values[0]));
            return first;
        }

        @Override
        public Map<String, String[]> getRequestParameterValuesMap() {
            return fields;
        }

        @Override
        public String getRemoteUser() {
            return user;
        }

        @Override
        public String getRequestServletPath() {
            return page;
        }

        @Override
        public String getRequestPathInfo() {
            return null;
        }

        @Override
        public Flash getFlash() {
            return new FlashWrapper(null) {
                @Override
                public void setKeepMessages(boolean keep) {
                    keeping = keep;
                }

                @Override
                public void setRedirect(boolean redirect) {
                    // nothing is drawn here
                }
            };
        }

        @Override
        public void redirect(String address) {
            leadTo(address);
        }
    }

    /** Pages have the addresses that they are known by. */
    private static final class House extends ApplicationWrapper {

        House() {
            super(null);
        }

        @Override
        public ViewHandler getViewHandler() {
            return new ViewHandlerWrapper(null) {
                @Override
                public String getRedirectURL(
                        FacesContext context, String view, Map<String, List<String>> with, boolean all) {
                    return view;
                }
            };
        }
    }
}
