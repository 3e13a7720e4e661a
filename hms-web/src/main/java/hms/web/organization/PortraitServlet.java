package hms.web.organization;

import hms.organization.boundary.PhotoDesk;
import hms.organization.entity.PractitionerPhoto;
import hms.platform.Refusal;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Hands out the pictures of those who treat here; another picture has another address, so a browser may keep one. */
public class PortraitServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PhotoDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String wanted = request.getPathInfo();
        if (wanted == null || !wanted.matches("/[0-9]{1,19}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            show(desk.photo(Long.parseLong(wanted.substring(1))), response);
        } catch (Refusal | NumberFormatException nobody) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void show(PractitionerPhoto photo, HttpServletResponse response) throws IOException {
        byte[] content = photo.getContent();
        response.setContentType(photo.getContentType());
        response.setContentLength(content.length);
        response.setHeader("Cache-Control", "private, max-age=3600");
        response.getOutputStream().write(content);
    }
}
