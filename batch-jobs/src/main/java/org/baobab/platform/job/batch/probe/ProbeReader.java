package org.baobab.platform.job.batch.probe;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import org.baobab.platform.job.Bookmark;
import org.baobab.platform.job.ProbeRows;

/** Reads the numbers of one range by key, from the bookmark on. */
@Named
@Dependent
public class ProbeReader extends AbstractItemReader {
    private static final int PAGE = 5000;

    @Inject
    @BatchProperty
    String after;

    @Inject
    @BatchProperty
    String upTo;

    @Inject
    JobContext job;

    @Inject
    ProbeRows probe;

    @Inject
    Bookmark bookmark;

    private final Deque<Integer> page = new ArrayDeque<>();
    private int last;

    /** JBeret's own checkpoint is left aside: it is written a moment before the rows are. */
    @Override
    public void open(Serializable checkpoint) {
        last = Integer.parseInt(bookmark.open("touch:" + after, after));
    }

    @Override
    public Object readItem() {
        if (page.isEmpty()) {
            page.addAll(probe.next(job.getInstanceId(), last, Integer.parseInt(upTo), PAGE));
        }
        Integer next = page.poll();
        last = next == null ? last : next;
        return next;
    }
}
