package org.baobab.listings.visit.faces;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baobab.listings.ListingLinks;
import org.baobab.listings.Offer;
import org.baobab.listings.finding.ListingQuery;
import org.baobab.listings.finding.ListingSearch;
import org.baobab.listings.visit.ShopWindow;
import org.baobab.listings.visit.SiteEntry;

/**
 * Every published listing for search engines: an index, a part with the pages that lead to listings, and parts of the listings by their ids, each written while it
 * is read, so that a million of them need no more memory than a few.
 */
@WebServlet(urlPatterns = {SitemapServlet.INDEX, "/sitemap/*"})
public class SitemapServlet extends HttpServlet {
    static final String INDEX = "/sitemap.xml";

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String SPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String END = "</urlset>\n";
    private static final Pattern PART = Pattern.compile("/([0-9a-f-]{36})\\.xml");
    private static final String PAGES = "/pages.xml";
    private static final int AT_ONCE = 2_000;
    private static final int AGENCIES = 5_000;

    @Inject
    transient ShopWindow window;

    @Inject
    transient ListingSearch search;

    @Inject
    transient Site site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        Matcher part = PART.matcher(path == null ? "" : path);
        boolean known = path == null || path.equals(PAGES) || part.matches();
        if (!known) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.setContentType("application/xml");
        response.setCharacterEncoding("UTF-8");
        PrintWriter out = response.getWriter();
        if (path == null) {
            writeIndex(out);
        } else if (path.equals(PAGES)) {
            writePages(out);
        } else {
            writeListings(out, UUID.fromString(part.group(1)));
        }
    }

    private void writeIndex(PrintWriter out) {
        out.print(HEAD + "<sitemapindex xmlns=\"" + SPACE + "\">\n");
        out.print("<sitemap><loc>" + site.address("/sitemap" + PAGES) + "</loc></sitemap>\n");
        window.parts()
                .forEach(part -> out.print("<sitemap><loc>" + site.address("/sitemap/" + part.first() + ".xml")
                        + "</loc><lastmod>" + second(part.changedAt()) + "</lastmod></sitemap>\n"));
        out.print("</sitemapindex>\n");
    }

    private void writePages(PrintWriter out) {
        begin(out);
        entry(out, "/listings", null);
        for (Offer offer : Offer.values()) {
            entry(out, QueryLinks.of(Map.of("offer", offer.name())), null);
        }
        for (String city :
                search.search(ListingQuery.all().ofSize(1)).facets().city().keySet()) {
            entry(out, QueryLinks.of(Map.of("city", city)), null);
        }
        window.agencies(AGENCIES).forEach(agency -> entry(out, "/listings/agencies/" + agency.id(), null));
        out.print(END);
    }

    private void writeListings(PrintWriter out, UUID first) {
        begin(out);
        UUID last = null;
        for (int written = 0; written < ShopWindow.PART; written += AT_ONCE) {
            List<SiteEntry> some = window.entries(first, last, AT_ONCE);
            some.forEach(each ->
                    entry(out, ListingLinks.page(each.id(), ListingLinks.slug(each.title())), each.changedAt()));
            if (some.size() < AT_ONCE) {
                break;
            }
            last = some.getLast().id();
        }
        out.print(END);
    }

    private static void begin(PrintWriter out) {
        out.print(HEAD + "<urlset xmlns=\"" + SPACE + "\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
    }

    private void entry(PrintWriter out, String path, Instant changedAt) {
        String address = site.address(path).replace("&", "&amp;");
        String other = address + (path.contains("?") ? "&amp;" : "?") + "lang=";
        out.print("<url><loc>" + address + "</loc>"
                + (changedAt == null ? "" : "<lastmod>" + second(changedAt) + "</lastmod>")
                + alternate("fr", other + "fr") + alternate("en", other + "en") + alternate("x-default", address)
                + "</url>\n");
    }

    private static String alternate(String language, String address) {
        return "<xhtml:link rel=\"alternate\" hreflang=\"" + language + "\" href=\"" + address + "\"/>";
    }

    private static Instant second(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS);
    }
}
