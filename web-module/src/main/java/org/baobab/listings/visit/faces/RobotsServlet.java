package org.baobab.listings.visit.faces;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells robots where there is something for them, and where not. */
@WebServlet(urlPatterns = "/robots.txt")
public class RobotsServlet extends HttpServlet {
    private static final String TEXT = """
            User-agent: *
            Disallow: /api/
            Disallow: /me
            Disallow: /my/
            Disallow: /ops
            Disallow: /admin/
            Disallow: /organization
            Disallow: /conversations
            Disallow: /favorites
            Disallow: /saved-searches
            Disallow: /listings/pins
            Disallow: /listings/renew

            Sitemap: %s
            """;

    @Inject
    transient Site site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().print(TEXT.formatted(site.address(SitemapServlet.INDEX)));
    }
}
