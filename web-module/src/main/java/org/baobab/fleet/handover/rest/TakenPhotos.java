package org.baobab.fleet.handover.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.baobab.fleet.handover.HandoverPhotos;
import org.baobab.platform.document.DocumentView;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.web.problem.UnreadableBody;
import org.baobab.platform.web.upload.Part;
import org.baobab.platform.web.upload.Parts;

/** A form with one photo of a vehicle, taken as it arrives; for the API and for pages. */
@ApplicationScoped
public class TakenPhotos {
    private static final String FILE = "file";
    private static final int MOST_PARTS = 10;

    /** What a form adds to its file: delimiters, headers and short fields. */
    private static final long DRESSING = 64 * 1024;

    @Inject
    HandoverPhotos photos;

    public DocumentView take(UUID assignmentId, HttpServletRequest request) {
        long bytes = request.getContentLengthLong() - DRESSING;
        try {
            Parts parts = Parts.of(request, MOST_PARTS);
            for (Optional<Part> part = parts.next(); part.isPresent(); part = parts.next()) {
                if (part.get().isFile() && FILE.equals(part.get().name())) {
                    return photos.add(assignmentId, part.get().fileName(), bytes, part.get().stream());
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
