package org.baobab.platform.document.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.baobab.platform.document.DocumentView;
import org.baobab.platform.document.Documents;
import org.baobab.platform.document.NewDocument;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.storage.Bucket;
import org.baobab.platform.web.problem.UnreadableBody;
import org.baobab.platform.web.upload.Part;
import org.baobab.platform.web.upload.Parts;

/** A form with one file, stored as it arrives. */
@ApplicationScoped
class UploadForm {
    private static final String FILE = "file";
    private static final int MOST_PARTS = 10;

    /** What a form adds to its file: delimiters, headers and short fields. */
    private static final long DRESSING = 64 * 1024;

    @Inject
    Documents documents;

    DocumentView store(HttpServletRequest request, Bucket bucket, boolean personal) {
        // Known to be too large: refused before a byte of it is read.
        documents.requireRoom(bucket, request.getContentLengthLong() - DRESSING);
        try {
            Parts parts = Parts.of(request, MOST_PARTS);
            for (Optional<Part> part = parts.next(); part.isPresent(); part = parts.next()) {
                if (part.get().isFile() && FILE.equals(part.get().name())) {
                    NewDocument what = NewDocument.of(bucket, part.get().fileName());
                    return documents.store(personal ? what.ofThePerson() : what, part.get().stream());
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
