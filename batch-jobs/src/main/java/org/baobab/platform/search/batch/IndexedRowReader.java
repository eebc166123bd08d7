package org.baobab.platform.search.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.job.batch.BookmarkedReader;
import org.baobab.platform.search.Indexes;

/** The keys of one range of one index. Each range has a bookmark, for a restart begins all partitions anew. */
@Named
@Dependent
public class IndexedRowReader extends BookmarkedReader<UUID, UUID> {
    @Inject
    @BatchProperty
    String index;

    @Inject
    @BatchProperty
    String after;

    @Inject
    @BatchProperty
    String last;

    @Inject
    Indexes indexes;

    @Override
    protected List<UUID> next(UUID behind, int most) {
        return indexes.require(index).next(behind == null ? key(after) : behind, key(last), most);
    }

    /** As many as a chunk has: each ends with a write to the disk. */
    @Override
    protected int pageSize() {
        return 50_000;
    }

    @Override
    protected UUID keyOf(UUID id) {
        return id;
    }

    @Override
    protected String bookmarkName() {
        return index + ":" + (after == null ? "" : after);
    }

    @Override
    protected UUID parse(String key) {
        return UUID.fromString(key);
    }

    private static UUID key(String text) {
        return text == null || text.isBlank() ? null : UUID.fromString(text);
    }
}
