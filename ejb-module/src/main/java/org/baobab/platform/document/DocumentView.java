package org.baobab.platform.document;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.util.UUID;
import org.baobab.platform.storage.Bucket;

/**
 * A document without its bytes.
 *
 * @param sha256 of the bytes, in hexadecimal
 * @param organizationId null for a personal one
 * @param accountId who stored it, or null for Baobab itself and API keys
 * @param derivedFrom the document that this one was made of, or null
 * @param objectKey where the bytes are; nothing for the outside
 */
public record DocumentView(
        UUID id,
        Bucket bucket,
        String name,
        String contentType,
        ContentKind kind,
        long size,
        String sha256,
        UUID organizationId,
        UUID accountId,
        UUID derivedFrom,
        Instant createdAt,
        @JsonbTransient String objectKey) {

    /** The same document with other bytes that belong to it, such as a picture of another size. */
    public DocumentView shownAs(
            ContentKind otherKind, String extension, long otherSize, String otherSha256, String otherKey) {
        return new DocumentView(
                id,
                bucket,
                name.replaceFirst("\\.[^.]{1,5}$", "") + "." + extension,
                otherKind.mediaType(),
                otherKind,
                otherSize,
                otherSha256,
                organizationId,
                accountId,
                derivedFrom,
                createdAt,
                otherKey);
    }

    static DocumentView of(Document document) {
        return new DocumentView(
                document.id(),
                document.bucket(),
                document.name(),
                document.contentType(),
                document.kind(),
                document.size(),
                document.sha256(),
                document.organizationId(),
                document.accountId(),
                document.derivedFrom(),
                document.createdAt(),
                document.objectKey());
    }
}
