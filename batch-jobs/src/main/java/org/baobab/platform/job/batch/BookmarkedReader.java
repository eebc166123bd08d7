package org.baobab.platform.job.batch;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.baobab.platform.job.Bookmark;

/**
 * A {@link KeysetReader} whose place is kept in the transaction of the chunk and not only in JBeret's checkpoint: each row is written exactly once, whenever the
 * server dies.
 */
public abstract class BookmarkedReader<K extends Serializable, T> extends KeysetReader<K, T> {
    private static final String BEGINNING = "";

    @Inject
    Bookmark bookmark;

    /** One a step, and one for each of its partitions. */
    protected abstract String bookmarkName();

    /** The key again from its {@link Object#toString()}. */
    protected abstract K parse(String key);

    @Override
    public void open(Serializable checkpoint) throws Exception {
        String place = bookmark.open(bookmarkName(), BEGINNING);
        super.open(place.equals(BEGINNING) ? null : parse(place));
    }

    /** Asked for by JBeret as the last thing before it commits the chunk. */
    @Override
    public Serializable checkpointInfo() throws Exception {
        if (last() != null) {
            bookmark.move(bookmarkName(), last().toString());
        }
        return super.checkpointInfo();
    }
}
