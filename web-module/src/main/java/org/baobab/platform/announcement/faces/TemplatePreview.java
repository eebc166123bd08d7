package org.baobab.platform.announcement.faces;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.baobab.platform.announcement.PreviewService;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.RefusedException;
import org.baobab.platform.notification.Words;

/** The HTML of one example letter, alone in its frame: its styles are inline as mail programs need them, and nothing in it may run. */
@WebServlet("/admin/template-preview")
public class TemplatePreview extends HttpServlet {
    private static final String NOTHING_RUNS =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox";

    @Inject
    PreviewService previews;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String language = "en".equals(request.getParameter("language")) ? "en" : "fr";
            Words words = previews.example(String.valueOf(request.getParameter("name")), Locale.of(language));
            if (words.html() == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType("text/html");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.setHeader("Content-Security-Policy", NOTHING_RUNS);
            response.setHeader("Cache-Control", "no-store");
            response.getWriter().write(words.html());
        } catch (NotFoundException none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (RefusedException refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
