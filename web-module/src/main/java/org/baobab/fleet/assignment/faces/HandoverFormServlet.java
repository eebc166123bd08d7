package org.baobab.fleet.assignment.faces;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.baobab.fleet.assignment.Assignments;
import org.baobab.fleet.handover.HandoverPrint;
import org.baobab.fleet.handover.MyVehicle;
import org.baobab.platform.pdf.PdfFile;
import org.baobab.platform.web.faces.PageFilter;
import org.baobab.platform.web.faces.PageServlet;

/** The hand-over form as PDF, for its driver below {@code /my}, for members elsewhere. */
@WebServlet(
        name = PageFilter.HANDOVER_FORMS,
        urlPatterns = {"/my/vehicle/form/*", "/fleet/assignments/form/*"})
public class HandoverFormServlet extends PageServlet {
    @Inject
    transient HandoverPrint print;

    @Inject
    transient Assignments assignments;

    @Inject
    transient MyVehicle mine;

    private record Form(PdfFile file, String name) {}

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!"GET".equals(request.getMethod()) && !"HEAD".equals(request.getMethod())) {
            problems.write(request, response, HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        UUID assignment = id(request, "Assignment");
        Form form = request.getServletPath().startsWith("/my/")
                ? mine.with(assignment, () -> printed(assignment))
                : printed(assignment);
        try (PdfFile file = form.file();
                InputStream content = file.open()) {
            response.setContentType("application/pdf");
            response.setContentLengthLong(file.size());
            response.setHeader("Content-Disposition", "inline; filename=\"" + form.name() + "\"");
            content.transferTo(response.getOutputStream());
        }
    }

    private Form printed(UUID assignment) {
        String name = print.name(assignments.get(assignment));
        return new Form(print.print(assignment, caller.locale()), name);
    }
}
