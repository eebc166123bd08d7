package org.baobab.platform.document.faces;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.baobab.platform.document.Documents;
import org.baobab.platform.web.faces.PageFilter;
import org.baobab.platform.web.faces.PageServlet;
import org.baobab.platform.web.json.JsonbProvider;

/** Makes the link that a person copies: a form with {@code days}. */
@WebServlet(name = PageFilter.LINKS, urlPatterns = "/documents/links/*")
public class LinkServlet extends PageServlet {
    @Inject
    transient Documents documents;

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!"POST".equals(request.getMethod())) {
            problems.write(request, response, HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        String days = String.valueOf(request.getParameter("days"));
        Duration life = Duration.ofDays(days.matches("\\d{1,3}") ? Long.parseLong(days) : 0);
        byte[] link = JsonbProvider.write(documents.link(id(request, "Document"), life))
                .getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/json");
        response.getOutputStream().write(link);
    }
}
