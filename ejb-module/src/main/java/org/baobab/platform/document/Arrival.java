package org.baobab.platform.document;

import java.util.UUID;
import org.baobab.platform.storage.Bucket;

/** A document whose bytes are in the store under a key of their own, and that has no row yet. */
record Arrival(
        UUID organizationId,
        UUID accountId,
        Bucket bucket,
        String name,
        ContentKind kind,
        String contentType,
        String key,
        byte[] sha256,
        long size,
        UUID derivedFrom) {

    /** The owner of what belongs to nobody. */
    static final UUID PLATFORM = new UUID(0, 0);

    /** Within whom the same bytes are stored once. */
    UUID ownerId() {
        UUID owner = organizationId == null ? accountId : organizationId;
        return owner == null ? PLATFORM : owner;
    }
}
