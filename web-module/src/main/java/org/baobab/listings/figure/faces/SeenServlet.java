package org.baobab.listings.figure.faces;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.baobab.listings.figure.Views;
import org.baobab.platform.web.faces.PageFilter;

/** The same as the resource, for pages: here the cookie counts, so that the advertiser's own look at a listing does not. */
@WebServlet(name = PageFilter.VIEWS, urlPatterns = "/seen/*")
public class SeenServlet extends HttpServlet {
    @Inject
    transient Views views;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        try {
            UUID listingId =
                    UUID.fromString(String.valueOf(request.getPathInfo()).substring(1));
            views.seen(listingId, request.getHeader("User-Agent"));
        } catch (IllegalArgumentException noId) {
            // Nobody waits for the answer.
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
