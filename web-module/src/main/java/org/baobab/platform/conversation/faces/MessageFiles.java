package org.baobab.platform.conversation.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.baobab.platform.document.DocumentView;
import org.baobab.platform.document.Documents;
import org.baobab.platform.document.NewDocument;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.storage.Bucket;
import org.baobab.platform.web.upload.Part;
import org.baobab.platform.web.upload.Parts;

/** Stores what somebody is about to attach, as the person's own: photos without the place where they were taken, the rest as it is. */
@ApplicationScoped
public class MessageFiles {
    private static final String FILE = "file";
    private static final int MOST_PARTS = 3;
    private static final long DRESSING = 64 * 1024;

    @Inject
    Documents documents;

    /** What the script needs of it. */
    public record Taken(UUID documentId, String name, long size, boolean picture) {}

    /** @param bucket photos for what the browser takes for one: one that is none is refused with its reason */
    Taken take(HttpServletRequest request, Bucket bucket) throws IOException {
        documents.requireRoom(bucket, request.getContentLengthLong() - DRESSING);
        Parts parts = Parts.of(request, MOST_PARTS);
        for (Optional<Part> part = parts.next(); part.isPresent(); part = parts.next()) {
            if (part.get().isFile() && FILE.equals(part.get().name())) {
                return store(bucket, part.get());
            }
        }
        throw new RuleViolationException(FILE, "document.file");
    }

    private Taken store(Bucket bucket, Part part) throws IOException {
        try {
            DocumentView stored =
                    documents.store(NewDocument.of(bucket, part.fileName()).ofThePerson(), part.stream());
            return new Taken(
                    stored.id(), stored.name(), stored.size(), stored.kind().isPicture());
        } catch (UncheckedIOException cutOff) {
            throw cutOff.getCause();
        }
    }
}
