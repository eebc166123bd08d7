package org.baobab.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Rows that have changed and are not yet so in their index. */
@ApplicationScoped
class Changes {
    /** A batch of a few is found soon. */
    static final int FEW = 400;

    /** Where there are many, each trip to the disk carries more. */
    static final int MANY = 2000;

    /** So many of the newest come along: a single change does not wait behind a hundred thousand. */
    private static final int NEWEST = 100;

    private static final String NEXT = """
            (SELECT id, row_id, changed_at FROM search_change WHERE index_name = ? ORDER BY id LIMIT ?)
            UNION (SELECT id, row_id, changed_at FROM search_change WHERE index_name = ? ORDER BY id DESC LIMIT ?)""";
    private static final String DONE = "DELETE FROM search_change WHERE id = ANY (?)";
    private static final String REPLAY = """
            INSERT INTO search_replay (index_name, row_id) SELECT DISTINCT ?, r FROM unnest(?) AS r ON CONFLICT DO NOTHING""";
    private static final String REPLAYED = "DELETE FROM search_replay WHERE index_name = ? AND row_id = ANY (?)";
    private static final String BACKLOG = """
            SELECT index_name, count(*) AS pending, min(changed_at) AS oldest FROM search_change GROUP BY index_name""";
    private static final String NAMES = """
            WITH RECURSIVE names AS (
                (SELECT index_name FROM search_change ORDER BY index_name LIMIT 1)
                UNION ALL
                SELECT (SELECT c.index_name FROM search_change c WHERE c.index_name > n.index_name ORDER BY c.index_name LIMIT 1)
                FROM names n WHERE n.index_name IS NOT NULL)
            SELECT index_name FROM names WHERE index_name IS NOT NULL""";

    record Change(long id, UUID rowId, Instant changedAt) {}

    record Backlog(String index, long pending, Instant oldest) {}

    @Inject
    SearchRows rows;

    /** Which indexes have any, without counting them. */
    List<String> waitingIndexes() {
        return rows.list(NAMES, row -> row.getString(1));
    }

    /** @param oldest so many of them, and some of the newest */
    List<Change> next(String index, int oldest) {
        return rows.list(
                NEXT,
                row -> new Change(
                        row.getLong("id"), row.getObject("row_id", UUID.class), SearchRows.instant(row, "changed_at")),
                index,
                oldest,
                index,
                NEWEST);
    }

    void done(List<Change> changes) {
        rows.change(DONE, changes.stream().map(Change::id).toList());
    }

    /** The generation that is being filled has to have them once more. */
    void keepForReplay(String index, Collection<UUID> rowIds) {
        rows.change(REPLAY, index, rowIds);
    }

    List<UUID> nextOfReplay(String index) {
        return rows.list(
                "SELECT row_id FROM search_replay WHERE index_name = ? LIMIT ?",
                row -> row.getObject(1, UUID.class),
                index,
                MANY);
    }

    void replayed(String index, Collection<UUID> rowIds) {
        rows.change(REPLAYED, index, rowIds);
    }

    boolean anyOf(String index) {
        return rows.find("SELECT 1 FROM search_change WHERE index_name = ? LIMIT 1", row -> true, index)
                .isPresent();
    }

    /** Those of the rows that have any. */
    Set<UUID> of(String index, Collection<UUID> rowIds) {
        return new HashSet<>(rows.list(
                "SELECT row_id FROM search_change WHERE index_name = ? AND row_id = ANY (?)",
                row -> row.getObject(1, UUID.class),
                index,
                rowIds));
    }

    List<Backlog> backlog() {
        return rows.list(
                BACKLOG,
                row -> new Backlog(
                        row.getString("index_name"), row.getLong("pending"), SearchRows.instant(row, "oldest")));
    }
}
