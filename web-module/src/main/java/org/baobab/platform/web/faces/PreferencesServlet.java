package org.baobab.platform.web.faces;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Takes the choice of language and light from pages that have no form of Faces because they are the same for everybody. */
@WebServlet(name = PageFilter.PREFERENCES, urlPatterns = "/preferences")
public class PreferencesServlet extends HttpServlet {
    @Inject
    transient Preferences preferences;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        preferences.choose(request.getParameter("language"), request.getParameter("theme"), response);
        response.sendRedirect(Pages.local(request.getParameter("next"), "/"));
    }
}
