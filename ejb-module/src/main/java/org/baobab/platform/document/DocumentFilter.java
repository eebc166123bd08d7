package org.baobab.platform.document;

import org.baobab.platform.storage.Bucket;

/**
 * Which documents a list shows; null means all.
 *
 * @param name a part of it, whatever the case and the accents
 * @param personal those of the caller alone, and not of the organisation
 */
public record DocumentFilter(Bucket bucket, String name, boolean personal) {
    public static DocumentFilter all() {
        return new DocumentFilter(null, null, false);
    }
}
