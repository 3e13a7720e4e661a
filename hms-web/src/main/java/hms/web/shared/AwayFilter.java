package hms.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers 503 where the database cannot be asked, also by what stands before the pages: the browser and a proxy know then
 * that it is worth coming back, and operations need not read traces of what is no fault of HMS.
 */
public class AwayFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (Trouble.of(failure) != Trouble.AWAY || response.isCommitted()) {
                throw failure;
            }
            Away.log(request.getServletPath(), failure);
            Away.answer(response);
        }
    }
}
