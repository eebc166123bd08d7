package org.baobab.platform.document.faces;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.baobab.platform.document.DocumentView;
import org.baobab.platform.document.Documents;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.web.faces.PageFilter;

/** Takes a deletion back: the button stands on a page that is shown once, whose view is gone when it is pressed. */
@WebServlet(name = PageFilter.RESTORES, urlPatterns = "/documents/restore")
public class RestoreServlet extends HttpServlet {
    @Inject
    transient Documents documents;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = String.valueOf(request.getParameter("id"));
        try {
            DocumentView back = documents.restore(UUID.fromString(id));
            response.sendRedirect(DocumentsBacking.HERE + "?restored=" + back.id());
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException("Document", id);
        }
    }
}
