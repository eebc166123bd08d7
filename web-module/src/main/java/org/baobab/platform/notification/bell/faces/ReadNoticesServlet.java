package org.baobab.platform.notification.bell.faces;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.notification.bell.Bell;
import org.baobab.platform.web.faces.PageFilter;
import org.baobab.platform.web.faces.Pages;

/** Marks as read what a form or the panel's script names: one notice by its id, or all. The page filter has seen to it that one of our pages asks. */
@WebServlet(name = PageFilter.FORMS_WITHOUT_STATE, urlPatterns = "/notifications/read")
public class ReadNoticesServlet extends HttpServlet {
    @Inject
    transient Bell bell;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String id = request.getParameter("id");
        if (id == null) {
            bell.readAll();
        } else {
            read(id);
        }
        String next = request.getParameter("next");
        if (next == null) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            response.sendRedirect(Pages.local(next, "/notifications"));
        }
    }

    private void read(String id) {
        try {
            bell.read(UUID.fromString(id));
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException("Notice", id);
        }
    }
}
