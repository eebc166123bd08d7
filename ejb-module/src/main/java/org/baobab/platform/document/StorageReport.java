package org.baobab.platform.document;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What does not fit together between the rows and the store. The lists show the first of them; the numbers count all.
 *
 * @param checkedObjects how many objects the store has
 * @param checkedRows how many objects the rows speak of
 * @param orphans how many objects have no row, and are too old to be an upload under way
 * @param missing how many rows have no object, or one of another size
 */
public record StorageReport(
        long checkedObjects,
        long checkedRows,
        long orphans,
        long orphanBytes,
        long missing,
        List<Orphan> objectsWithoutRows,
        List<Missing> rowsWithoutObjects) {

    /** Bytes that nobody can reach any more. */
    public record Orphan(String bucket, String key, long size, Instant storedAt) {}

    /** Documents whose bytes are not there. */
    public record Missing(String bucket, String key, List<UUID> documentIds) {}
}
