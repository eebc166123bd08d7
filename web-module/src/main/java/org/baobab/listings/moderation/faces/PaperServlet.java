package org.baobab.listings.moderation.faces;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.baobab.listings.moderation.ModerationDesk;
import org.baobab.platform.document.rest.DocumentSender;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.web.faces.PageFilter;
import org.baobab.platform.web.faces.PageServlet;

/** A paper that an advertiser showed with the wish to be verified, for the moderator of that case: {@code ?case=}. */
@WebServlet(name = PageFilter.PAPERS, urlPatterns = "/admin/moderation-papers/*")
public class PaperServlet extends PageServlet {
    @Inject
    transient ModerationDesk desk;

    @Inject
    transient DocumentSender sender;

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!"GET".equals(request.getMethod()) && !"HEAD".equals(request.getMethod())) {
            problems.write(request, response, HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        UUID paper = id(request, "Document");
        desk.requirePaper(caseId(request), paper);
        // The right to this one document was checked; documents themselves know only of owners.
        caller.actAsSystem(null);
        sender.send(paper, true, request, response);
    }

    private static UUID caseId(HttpServletRequest request) {
        String id = request.getParameter("case");
        try {
            return UUID.fromString(String.valueOf(id));
        } catch (IllegalArgumentException none) {
            throw new NotFoundException("ModerationCase", id);
        }
    }
}
