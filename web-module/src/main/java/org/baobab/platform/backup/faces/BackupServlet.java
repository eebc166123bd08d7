package org.baobab.platform.backup.faces;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.baobab.platform.backup.BackupContent;
import org.baobab.platform.backup.Backups;
import org.baobab.platform.web.faces.PageFilter;
import org.baobab.platform.web.problem.ProblemWriter;

/** A backup to take along from the page: the same archive that the REST interface gives. */
@WebServlet(name = PageFilter.BACKUPS, urlPatterns = "/ops/backups/content")
public class BackupServlet extends HttpServlet {
    @Inject
    transient Backups backups;

    @Inject
    transient ProblemWriter problems;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            BackupContent content = backups.content(String.valueOf(request.getParameter("id")), false);
            response.setContentType("application/x-tar");
            response.setHeader("Content-Disposition", "attachment; filename=\"" + content.fileName() + "\"");
            content.writeTo(response.getOutputStream());
        } catch (RuntimeException failure) {
            if (response.isCommitted()) {
                throw failure;
            }
            response.reset();
            problems.write(request, response, failure);
        }
    }
}
