package org.baobab.platform.announcement.faces;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.baobab.platform.announcement.preference.Unsubscribing;
import org.baobab.platform.kernel.StaleVersionException;

/**
 * Takes the one POST by which mail programs end letters (RFC 8058): it comes from their servers, without cookies, and wants no page. What our own page sends
 * carries the state of its form and goes on to it.
 */
@WebFilter("/unsubscribe")
public class OneClickFilter extends HttpFilter {
    private static final String FORM = "jakarta.faces.ViewState";

    @Inject
    Unsubscribing unsubscribing;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if ("POST".equals(request.getMethod()) && request.getParameter(FORM) == null) {
            answer(response, end(request.getParameter("token")));
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean end(String token) {
        try {
            return unsubscribing.end(token);
        } catch (StaleVersionException pressedTwice) {
            return unsubscribing.end(token);
        }
    }

    private static void answer(HttpServletResponse response, boolean ended) throws IOException {
        response.setStatus(ended ? HttpServletResponse.SC_OK : HttpServletResponse.SC_NOT_FOUND);
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().println(ended ? "Unsubscribed" : "Unknown link");
    }
}
