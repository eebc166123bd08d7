package org.baobab.platform.document.faces;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.baobab.platform.document.rest.DocumentSender;
import org.baobab.platform.web.faces.PageFilter;
import org.baobab.platform.web.faces.PageServlet;

/** The bytes of a document for a page: to be shown in it, or with {@code ?download} to be saved. */
@WebServlet(name = PageFilter.CONTENT, urlPatterns = "/documents/content/*")
public class ContentServlet extends PageServlet {
    @Inject
    transient DocumentSender sender;

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!"GET".equals(request.getMethod()) && !"HEAD".equals(request.getMethod())) {
            problems.write(request, response, HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        sender.send(id(request, "Document"), request.getParameter("download") != null, request, response);
    }
}
