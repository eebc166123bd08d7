package org.baobab.platform.document.rest;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.util.UUID;
import org.baobab.platform.document.DocumentView;
import org.baobab.platform.kernel.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document as the API shows it. */
@Schema(name = "Document", description = "A document without its bytes")
public record StoredDocument(
        UUID id,

        @Schema(description = "Fit to be shown; never a path")
        String name,

        @Schema(description = "By its content") String contentType,
        @Schema(description = "In bytes") long size,

        @Schema(description = "Of its bytes, in hexadecimal")
        String sha256,

        String bucket,

        @Schema(description = "Left out for a personal document")
        UUID organizationId,

        @Schema(description = "Who stored it; left out for an API key and for Baobab itself")
        UUID accountId,

        @Schema(description = "The document that it was made of, where there is one")
        UUID derivedFrom,

        Instant createdAt)
        implements Versioned {

    public static StoredDocument of(DocumentView view) {
        return new StoredDocument(
                view.id(),
                view.name(),
                view.contentType(),
                view.size(),
                view.sha256(),
                view.bucket().label(),
                view.organizationId(),
                view.accountId(),
                view.derivedFrom(),
                view.createdAt());
    }

    /** A document never changes. */
    @Override
    @JsonbTransient
    public long version() {
        return 1;
    }
}
