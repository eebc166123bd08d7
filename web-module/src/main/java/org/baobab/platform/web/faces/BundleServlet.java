package org.baobab.platform.web.faces;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends {@link Bundles}. */
@WebServlet(urlPatterns = Bundles.ADDRESS + "*")
public class BundleServlet extends HttpServlet {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    @Inject
    transient Bundles bundles;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = String.valueOf(request.getPathInfo()).substring(1);
        byte[] content = bundles.find(name);
        if (content == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        // A page from before an update may ask for what is no longer there: it must not keep this one under the old
        // address.
        response.setHeader(
                "Cache-Control", bundles.version().equals(request.getParameter("v")) ? FOR_EVER : "no-store");
        response.setContentType(name.endsWith(".css") ? "text/css" : "text/javascript");
        response.setCharacterEncoding("UTF-8");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
