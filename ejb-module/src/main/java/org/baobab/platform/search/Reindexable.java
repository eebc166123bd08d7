package org.baobab.platform.search;

import java.util.List;
import java.util.UUID;

/** Rows that are walked by their key, so that an index can be filled from them in parts. */
public interface Reindexable {
    /** In lower case, letters and hyphens, as operators name it. */
    String name();

    /** About how many rows there are to walk. */
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
}
