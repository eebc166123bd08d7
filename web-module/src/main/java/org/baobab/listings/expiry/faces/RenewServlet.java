package org.baobab.listings.expiry.faces;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.baobab.listings.expiry.Renewals;
import org.baobab.platform.kernel.AppException;
import org.baobab.platform.web.faces.PageFilter;
import org.baobab.platform.web.faces.Pages;

/** Renews what the link names, and leads back to its page, which says how that went. The page filter has seen to it that one of our pages asks. */
@WebServlet(name = PageFilter.RENEWALS, urlPatterns = "/listings/renewals")
public class RenewServlet extends HttpServlet {
    @Inject
    transient Renewals renewals;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = String.valueOf(request.getParameter("token"));
        String page = "/listings/renew?token=" + Pages.encode(token);
        try {
            renewals.renew(token);
        } catch (AppException refused) {
            // It became impossible at this very moment; the page looks again, and does not try by itself.
            page += "&again=1";
        }
        response.setHeader("Location", page);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }
}
