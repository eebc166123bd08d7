package org.baobab.platform.document;

import java.time.Instant;
import java.util.UUID;
import org.baobab.platform.storage.Bucket;

/**
 * How far a file has arrived.
 *
 * @param received bytes that are safe
 * @param expiresAt when what came is forgotten, unless more comes
 * @param documentId what became of it; null while something is missing
 */
public record UploadView(
        UUID id, Bucket bucket, String name, long size, long received, Instant expiresAt, UUID documentId) {

    public boolean isComplete() {
        return documentId != null;
    }

    static UploadView of(Upload upload) {
        return new UploadView(
                upload.id(),
                upload.bucket(),
                upload.name(),
                upload.size(),
                upload.received(),
                upload.expiresAt(),
                upload.documentId());
    }
}
