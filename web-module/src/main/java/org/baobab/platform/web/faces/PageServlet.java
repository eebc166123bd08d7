package org.baobab.platform.web.faces;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.web.problem.ProblemWriter;

/** What scripts of pages ask: whatever goes wrong is a problem, with the sentence that the page shows. */
public abstract class PageServlet extends HttpServlet {
    @Inject
    protected transient ProblemWriter problems;

    @Inject
    protected transient Caller caller;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            caller.requireAccount();
            answer(request, response);
        } catch (RuntimeException failure) {
            if (response.isCommitted()) {
                throw failure;
            }
            response.resetBuffer();
            problems.write(request, response, failure);
        }
    }

    /** For somebody who is signed in. */
    protected abstract void answer(HttpServletRequest request, HttpServletResponse response) throws IOException;

    /** The id behind the servlet's own path. */
    protected static UUID id(HttpServletRequest request, String what) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        try {
            return UUID.fromString(path);
        } catch (IllegalArgumentException none) {
            throw new NotFoundException(what, path);
        }
    }
}
