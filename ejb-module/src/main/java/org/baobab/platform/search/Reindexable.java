package org.baobab.platform.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A search index that can be filled again from the database: one application-scoped bean each. */
public interface Reindexable {
    /** In lower case, as operators name it. */
    String name();

    long count();

    /**
     * Keys that cut the rows into about so many parts of like size, in order; fewer, or none, where there are few rows.
     */
    List<UUID> cuts(int parts);

    /**
     * The next rows, in the order of their keys.
     *
     * @param after null to begin
     * @param last nothing behind this one; null for all
     */
    List<UUID> next(UUID after, UUID last, int most);

    /** Writes these rows into the index as they are now; safe to repeat. */
    void index(List<UUID> ids);

    /** After the last row: what was not indexed since then has no row any more, and leaves the index. */
    void finished(Instant begun);
}
