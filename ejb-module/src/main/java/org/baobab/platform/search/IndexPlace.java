package org.baobab.platform.search;

import java.util.Set;
import java.util.function.Supplier;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;

/** Where generations are kept. */
interface IndexPlace {
    SearchBackend backend();

    /**
     * Opens a generation.
     *
     * @param made false to make it first
     * @throws RuntimeException if it is not there, or cannot be read
     */
    CloseableSearchMapping open(SearchIndex<?> index, String generation, boolean made);

    /** Leaves nothing of it; it is not open on this node, and need not be there. */
    void delete(SearchIndex<?> index, String generation);

    /** In bytes, or null where the place does not say. */
    Long size(SearchIndex<?> index, String generation);

    /**
     * Deletes whatever lies here and is not used, as far as the place can tell.
     *
     * @param used asked after the place was looked through, so that what has just been begun is not taken for a leftover
     */
    void sweep(Supplier<Set<String>> used);
}
