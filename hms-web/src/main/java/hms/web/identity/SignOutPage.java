package hms.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/**
 * Leads whoever signed out on to the identity provider, which signs them out there. A page of its own, because a form may
 * lead to HMS alone, however many redirects come between. In the page and not in a header: with the provider's word on
 * somebody of many groups the address is longer than proxies take a head for.
 */
@Named
@RequestScoped
public class SignOutPage {

    static final String ATTRIBUTE = "hms.wayOut";

    @Inject
    private HttpServletRequest request;

    private String wayOut;

    /** Nobody has to go there twice. */
    public String goOn() {
        HttpSession session = request.getSession(false);
        wayOut = session == null ? null : (String) session.getAttribute(ATTRIBUTE);
        if (wayOut == null) {
            return "/index?faces-redirect=true";
        }
        session.removeAttribute(ATTRIBUTE);
        return null;
    }

    public String getWayOut() {
        return wayOut;
    }
}
