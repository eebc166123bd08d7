package org.baobab.platform.document.faces;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.baobab.platform.document.tus.Tus;
import org.baobab.platform.document.tus.TusAnswer;
import org.baobab.platform.web.faces.PageFilter;
import org.baobab.platform.web.faces.PageServlet;

/** Where the library's page sends files: tus, as for programs. */
@WebServlet(name = PageFilter.UPLOADS, urlPatterns = "/documents/uploads/*")
public class UploadServlet extends PageServlet {
    private static final String BASE = "/documents/uploads/";

    @Inject
    transient Tus tus;

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        TusAnswer told = told(request);
        told.headers().forEach(response::setHeader);
        if (told.status() >= HttpServletResponse.SC_BAD_REQUEST) {
            problems.write(request, response, told.status());
        } else {
            response.setStatus(told.status());
        }
    }

    private TusAnswer told(HttpServletRequest request) {
        return switch (request.getMethod()) {
            case "POST" -> tus.create(request, BASE);
            case "HEAD" -> tus.head(request, id(request, "Document"));
            case "PATCH" -> tus.patch(request, id(request, "Document"));
            case "DELETE" -> tus.delete(request, id(request, "Document"));
            default -> tus.options();
        };
    }
}
