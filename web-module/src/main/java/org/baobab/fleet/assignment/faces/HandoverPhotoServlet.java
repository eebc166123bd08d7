package org.baobab.fleet.assignment.faces;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;
import org.baobab.fleet.handover.HandoverPhotos;
import org.baobab.fleet.handover.MyVehicle;
import org.baobab.fleet.handover.rest.TakenPhotos;
import org.baobab.platform.document.DocumentView;
import org.baobab.platform.document.rest.DocumentSender;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.web.faces.PageFilter;
import org.baobab.platform.web.faces.PageServlet;

/** Photos of an assignment, {@code /<assignment>} and {@code /<assignment>/<photo>}, taken and shown: for its driver below {@code /my}, for members elsewhere. */
@WebServlet(
        name = PageFilter.HANDOVER_PHOTOS,
        urlPatterns = {"/my/vehicle/photos/*", "/fleet/assignments/photos/*"})
public class HandoverPhotoServlet extends PageServlet {
    @Inject
    transient HandoverPhotos photos;

    @Inject
    transient TakenPhotos taken;

    @Inject
    transient MyVehicle mine;

    @Inject
    transient DocumentSender sender;

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] path = String.valueOf(request.getPathInfo()).split("/");
        if (path.length < 2 || path.length > 3) {
            throw new NotFoundException("Photo", request.getPathInfo());
        }
        UUID assignment = Keys.of("Assignment", path[1]);
        UUID photo = path.length == 3 ? Keys.of("Photo", path[2]) : null;
        switch (request.getMethod() + (photo == null ? "" : " one")) {
            case "POST" -> {
                DocumentView document = as(request, assignment, () -> taken.take(assignment, request));
                response.setStatus(HttpServletResponse.SC_CREATED);
                response.setContentType("application/json");
                response.getOutputStream()
                        .write(Json.createObjectBuilder()
                                .add("id", document.id().toString())
                                .build()
                                .toString()
                                .getBytes(StandardCharsets.UTF_8));
            }
            case "GET one" ->
                sender.send(as(request, assignment, () -> photos.get(assignment, photo)), false, request, response);
            case "DELETE one" -> {
                as(request, assignment, () -> {
                    photos.remove(assignment, photo);
                    return photo;
                });
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            }
            default -> problems.write(request, response, HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private <T> T as(HttpServletRequest request, UUID assignment, Supplier<T> act) {
        return request.getServletPath().startsWith("/my/") ? mine.with(assignment, act) : act.get();
    }
}
