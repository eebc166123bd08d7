package org.baobab.platform.persistence;

import java.util.List;
import java.util.UUID;

/**
 * Rows that are of no use after some time, and go at night: one application-scoped bean of the capability that owns them, which knows how long that is. The job
 * that walks over them names it. Whoever deletes twice does no harm.
 */
public interface OutlivedRows {
    /** How a job's XML names it. */
    String name();

    /** As they are now: what counts as old moves with the clock. */
    OldRows rows();

    default long count() {
        return rows().count();
    }

    /**
     * The next that are to go, in the order of their ids.
     *
     * @param after the last one of the part before; null to begin
     */
    default List<UUID> next(UUID after, int most) {
        return rows().next(after, most);
    }

    /**
     * In the caller's transaction, by one statement; what is wanted again by now stays.
     *
     * @return how many went
     */
    default int delete(List<UUID> ids) {
        return rows().delete(ids);
    }
}
