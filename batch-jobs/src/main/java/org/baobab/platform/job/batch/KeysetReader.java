package org.baobab.platform.job.batch;

import jakarta.batch.api.chunk.AbstractItemReader;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Walks over rows in the order of a key, a page at a time, and goes on behind the last one after a restart: whatever came or went meanwhile, nothing is left out
 * and nothing comes twice. Each page is one short query, so no cursor or snapshot is held over a chunk's commit.
 *
 * <p>JBeret commits its checkpoint a moment before the chunk. Where a chunk that is left out for a crash just then would do harm, extend {@link
 * BookmarkedReader}.
 *
 * @param <K> what rows are ordered by
 * @param <T> what the processor and the writer get
 */
public abstract class KeysetReader<K extends Serializable, T> extends AbstractItemReader {
    private final Deque<T> page = new ArrayDeque<>();
    private K last;

    /**
     * The rows behind this key, in order; none at the end.
     *
     * @param after null to begin
     */
    protected abstract List<T> next(K after, int most);

    protected abstract K keyOf(T item);

    /** Best as many as the chunk has items. */
    protected int pageSize() {
        return 500;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void open(Serializable checkpoint) throws Exception {
        last = (K) checkpoint;
        page.clear();
    }

    @Override
    public Object readItem() throws Exception {
        if (page.isEmpty()) {
            page.addAll(next(last, pageSize()));
        }
        T item = page.poll();
        if (item != null) {
            last = keyOf(item);
        }
        return item;
    }

    @Override
    public Serializable checkpointInfo() throws Exception {
        return last;
    }

    protected final K last() {
        return last;
    }
}
