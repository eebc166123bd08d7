package org.baobab.platform.document.rest;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.document.DocumentView;
import org.baobab.platform.kernel.Versioned;
import org.baobab.platform.picture.PictureState;
import org.baobab.platform.picture.PictureView;
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

        Instant createdAt,

        @Schema(
                description =
                        "For a photo or a face: WAITING, READY or FAILED, as far as its variants are; left out for everything else")
        PictureState status,

        @Schema(
                description =
                        "The picture in other sizes, as they are made in the background; content?width= answers with the fittest")
        List<PictureView.Variant> variants)
        implements Versioned {

    public static StoredDocument of(DocumentView view) {
        return of(view, null);
    }

    /** @param picture null for what is no picture, or where nobody asked for its variants */
    static StoredDocument of(DocumentView view, PictureView picture) {
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
                view.createdAt(),
                picture == null ? null : picture.state(),
                picture == null ? null : picture.variants());
    }

    /** A document never changes; only its variants appear. */
    @Override
    @JsonbTransient
    public long version() {
        return status == null ? 1 : 2 + status.ordinal();
    }
}
