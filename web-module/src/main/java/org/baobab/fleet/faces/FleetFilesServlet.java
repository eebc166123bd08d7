package org.baobab.fleet.faces;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.baobab.fleet.FleetLinks;
import org.baobab.fleet.paper.PaperFiles;
import org.baobab.fleet.paper.PaperView;
import org.baobab.fleet.paper.Papers;
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

/** Takes the photos of a vehicle and the file of a paper from forms of their pages, which it then shows again. The page filter has seen to it that one of our pages asks. */
@WebServlet(name = PageFilter.FLEET_FILES, urlPatterns = "/fleet/files/*")
public class FleetFilesServlet extends HttpServlet {
    private static final int MOST_PARTS = 40;

    @Inject
    transient VehiclePhotos photos;

    @Inject
    transient Papers papers;

    @Inject
    transient PaperFiles files;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (String.valueOf(request.getPathInfo())) {
            case "/photos" -> takePhotos(request, response);
            case "/papers" -> takePaper(request, response);
            default -> throw new NotFoundException("Form", request.getPathInfo());
        }
    }

    private void takePhotos(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID vehicle = FleetKeys.of("Vehicle", request.getParameter("id"));
        String page = FleetLinks.vehicle(vehicle);
        try {
            each(request, part -> photos.add(vehicle, part.fileName(), ObjectStore.UNKNOWN, part.stream()));
            response.sendRedirect(page);
        } catch (NotFoundException missing) {
            throw missing;
        } catch (AppException refused) {
            response.sendRedirect(page + "&refused=" + reason(refused));
        }
    }

    private void takePaper(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PaperView paper = papers.get(FleetKeys.of("Paper", request.getParameter("id")));
        String page = paper.driverId() != null
                ? FleetLinks.driver(paper.driverId())
                : FleetLinks.vehicle(paper.vehicleId(), "papers");
        try {
            each(request, part -> files.attach(paper.id(), part.fileName(), part.stream()));
            response.sendRedirect(page);
        } catch (AppException refused) {
            response.sendRedirect(page + "&refusedFile=true");
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

    private static void each(HttpServletRequest request, Consumer<Part> take) throws IOException {
        Parts parts = Parts.of(request, MOST_PARTS);
        for (Optional<Part> part = parts.next(); part.isPresent(); part = parts.next()) {
            if (part.get().isFile() && !part.get().fileName().isBlank()) {
                take.accept(part.get());
            }
        }
    }
}
