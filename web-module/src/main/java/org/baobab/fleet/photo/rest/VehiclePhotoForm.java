package org.baobab.fleet.photo.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.baobab.fleet.photo.VehiclePhotoView;
import org.baobab.fleet.photo.VehiclePhotos;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.web.problem.UnreadableBody;
import org.baobab.platform.web.upload.Part;
import org.baobab.platform.web.upload.Parts;

/** A form with one photo, taken as it arrives. */
@ApplicationScoped
public class VehiclePhotoForm {
    private static final String FILE = "file";
    private static final int MOST_PARTS = 10;

    /** What a form adds to its file: delimiters, headers and short fields. */
    private static final long DRESSING = 64 * 1024;

    @Inject
    VehiclePhotos photos;

    public VehiclePhotoView take(UUID vehicleId, HttpServletRequest request) {
        long bytes = request.getContentLengthLong() - DRESSING;
        try {
            Parts parts = Parts.of(request, MOST_PARTS);
            for (Optional<Part> part = parts.next(); part.isPresent(); part = parts.next()) {
                if (part.get().isFile() && FILE.equals(part.get().name())) {
                    return photos.add(vehicleId, part.get().fileName(), bytes, part.get().stream());
                }
            }
        } catch (UncheckedIOException cutOff) {
            throw UnreadableBody.because(cutOff.getCause());
        } catch (IOException cutOff) {
            throw UnreadableBody.because(cutOff);
        }
        throw new RuleViolationException(FILE, "document.file");
    }
}
