package org.baobab.platform.web.faces;

import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.baobab.platform.kernel.AppException;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.RefusedException;
import org.baobab.platform.kernel.UnauthenticatedException;
import org.baobab.platform.organization.OrganizationGate;
import org.jboss.logging.Logger;

/**
 * Around every page: how long browsers keep it, that its forms come from our own pages, in which language and organisation the services answer, and what a person sees when it
 * fails. A form's view state is the first guard against forged requests; the origin is the second, for the public forms whose state can be restored.
 */
@WebFilter(
        servletNames = {
            "Faces Servlet",
            PageFilter.FORMS_WITHOUT_STATE,
            PageFilter.PICTURES,
            PageFilter.UPLOADS,
            PageFilter.CONTENT,
            PageFilter.LINKS,
            PageFilter.RESTORES,
            PageFilter.PRINTS,
            PageFilter.BACKUPS,
            PageFilter.VIEWS,
            PageFilter.LISTING_FORMS,
            PageFilter.PLANNER,
            PageFilter.HANDOVER_FORMS,
            PageFilter.HANDOVER_PHOTOS,
            PageFilter.FAVORITES,
            PageFilter.CONVERSATIONS,
            PageFilter.INQUIRIES,
            PageFilter.PREFERENCES,
            PageFilter.RENEWALS,
            PageFilter.REPORTS,
            PageFilter.FLEET_FILES,
            PageFilter.FLEET_TABLES,
            PageFilter.PAPERS,
            PageFilter.RECEIPTS,
            PageFilter.VEHICLE_MAPS
        })
public class PageFilter extends HttpFilter {
    /** The name of the servlet that takes forms of pages without a view. */
    public static final String FORMS_WITHOUT_STATE = "forms-without-state";

    /** The name of the servlet that shows and takes pictures. */
    public static final String PICTURES = "pictures";

    /** The names of the servlets that scripts of pages speak with. */
    public static final String UPLOADS = "page-uploads";

    public static final String CONTENT = "page-content";
    public static final String LINKS = "page-links";
    public static final String RESTORES = "page-restores";
    public static final String PRINTS = "page-prints";
    public static final String BACKUPS = "page-backups";
    public static final String VIEWS = "page-views";
    public static final String FAVORITES = "page-favorites";
    public static final String CONVERSATIONS = "page-conversations";
    public static final String INQUIRIES = "page-inquiries";
    public static final String REPORTS = "page-reports";
    public static final String PAPERS = "page-papers";
    public static final String RECEIPTS = "page-receipts";
    public static final String VEHICLE_MAPS = "page-vehicle-maps";
    public static final String LISTING_FORMS = "page-listing-forms";
    public static final String FLEET_FILES = "page-fleet-files";
    public static final String PLANNER = "page-planner";
    public static final String HANDOVER_FORMS = "page-handover-forms";
    public static final String HANDOVER_PHOTOS = "page-handover-photos";
    public static final String FLEET_TABLES = "page-fleet-tables";
    public static final String PREFERENCES = "page-preferences";

    public static final String RENEWALS = "page-renewals";

    /** What shows one organisation; receipts also come from drivers, who need not belong to any. */
    private static final Pattern ORGANIZED = Pattern.compile("/(organization|fleet(?!/receipts))(/.*)?|/pdf");

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Logger LOG = Logger.getLogger(PageFilter.class);

    @Inject
    Caller caller;

    @Inject
    Preferences preferences;

    @Inject
    OrganizationGate gate;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getRequestURI().startsWith(ResourceHandler.RESOURCE_IDENTIFIER + "/")) {
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        if (!READING.contains(request.getMethod()) && !isFromOurPages(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        caller.speak(preferences.getLocale());
        if (caller.isAuthenticated() && !gate.enterChosen() && isInAnOrganization(request)) {
            response.sendRedirect("/organizations");
            return;
        }
        try {
            chain.doFilter(PageNonce.isNeededBy(request) ? new PageNonce(request) : request, response);
        } catch (ServletException | AppException e) {
            answer(request, response, cause(e));
        }
    }

    /** Pages that show one organisation have nothing to show to a person who belongs to none. */
    private static boolean isInAnOrganization(HttpServletRequest request) {
        String path = request.getRequestURI();
        return ORGANIZED.matcher(path).matches();
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Throwable failure)
            throws IOException, ServletException {
        if (response.isCommitted()) {
            LOG.errorf(
                    failure,
                    "Page %s failed after its answer had begun, request %s",
                    request.getRequestURI(),
                    caller.requestId());
            return;
        }
        // The page that failed has named its nonce; the page that says so brings its own policy, and browsers would
        // enforce both.
        response.setHeader("Content-Security-Policy", null);
        switch (failure) {
            case ViewExpiredException expired -> response.sendError(HttpServletResponse.SC_BAD_REQUEST, "expired");
            case NotFoundException missing -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
            case RefusedException refused -> response.sendError(HttpServletResponse.SC_FORBIDDEN);
            case UnauthenticatedException gone ->
                response.sendRedirect("/login?next=" + Pages.encode(request.getRequestURI()));
            default -> {
                LOG.errorf(failure, "Page %s failed, request %s", request.getRequestURI(), caller.requestId());
                response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
        }
    }

    /** The failure that a person could be told about, below what Faces, the expression language and the container wrap around it. */
    private static Throwable cause(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof AppException || each instanceof ViewExpiredException) {
                return each;
            }
        }
        return failure;
    }

    private static boolean isFromOurPages(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return "same-origin".equals(site) || "none".equals(site);
        }
        String origin = request.getHeader("Origin");
        return origin == null || origin.endsWith("://" + request.getHeader("Host"));
    }
}
