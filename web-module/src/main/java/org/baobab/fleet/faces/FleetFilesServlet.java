package org.baobab.fleet.faces;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.baobab.fleet.FleetLinks;
import org.baobab.fleet.photo.VehiclePhotos;
import org.baobab.platform.kernel.AppException;
import org.baobab.platform.kernel.ConflictException;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.RefusedException;
import org.baobab.platform.kernel.TooLargeException;
import org.baobab.platform.storage.ObjectStore;
import org.baobab.platform.web.faces.PageFilter;
import org.baobab.platform.web.upload.Part;
import org.baobab.platform.web.upload.Parts;

/** Takes the photos of a vehicle from a form of its page, which it then shows again. The page filter has seen to it that one of our pages asks. */
@WebServlet(name = PageFilter.FLEET_FILES, urlPatterns = "/fleet/files/*")
public class FleetFilesServlet extends HttpServlet {
    private static final int MOST_PARTS = 40;

    @Inject
    transient VehiclePhotos photos;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!"/photos".equals(request.getPathInfo())) {
            throw new NotFoundException("Form", request.getPathInfo());
        }
        UUID vehicle = FleetKeys.of("Vehicle", request.getParameter("id"));
        String page = FleetLinks.vehicle(vehicle);
        try {
            take(vehicle, request);
            response.sendRedirect(page);
        } catch (NotFoundException missing) {
            throw missing;
        } catch (AppException refused) {
            response.sendRedirect(page + "&refused=" + reason(refused));
        }
    }

    /** In a word of the page's texts. */
    private static String reason(AppException refused) {
        return switch (refused) {
            case ConflictException full -> "full";
            case TooLargeException large -> "large";
            case RefusedException role -> "role";
            default -> "kind";
        };
    }

    private void take(UUID vehicle, HttpServletRequest request) throws IOException {
        Parts parts = Parts.of(request, MOST_PARTS);
        for (Optional<Part> part = parts.next(); part.isPresent(); part = parts.next()) {
            if (part.get().isFile() && !part.get().fileName().isBlank()) {
                photos.add(vehicle, part.get().fileName(), ObjectStore.UNKNOWN, part.get().stream());
            }
        }
    }
}
