package org.baobab.platform.identity.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.baobab.platform.web.faces.Pages;

/** Sends a browser to the sign-in page, from where it comes back to the page it asked for. */
@ApplicationScoped
public class SignInRedirect {
    AuthenticationStatus send(HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString();
        boolean repeatable = "GET".equals(request.getMethod()) && query != null;
        String asked = repeatable ? request.getRequestURI() + "?" + query : request.getRequestURI();
        String login = "/login?next=" + Pages.encode(asked);
        try {
            if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
                sendWithinPage(response, login);
            } else {
                response.sendRedirect(login);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /** A script of Faces waits for the answer: it follows a redirect only in its own words. The address is encoded and needs no escaping. */
    private static void sendWithinPage(HttpServletResponse response, String login) throws IOException {
        response.setContentType("text/xml");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + login
                        + "\"/></partial-response>");
    }
}
