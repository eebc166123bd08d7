package org.baobab.platform.job.batch.probe;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.baobab.platform.job.Bookmark;
import org.baobab.platform.job.JobProgress;
import org.baobab.platform.job.ProbeRows;

/** Touches a chunk of rows by one statement, and moves the bookmark with them. */
@Named
@Dependent
public class ProbeWriter extends AbstractItemWriter {
    @Inject
    @BatchProperty
    String after;

    @Inject
    @BatchProperty
    String pause;

    @Inject
    @BatchProperty
    String failAt;

    @Inject
    JobContext job;

    @Inject
    ProbeRows probe;

    @Inject
    Bookmark bookmark;

    @Inject
    JobProgress progress;

    @Override
    public void writeItems(List<Object> items) throws InterruptedException {
        List<Integer> numbers = items.stream().map(Integer.class::cast).toList();
        probe.touch(job.getInstanceId(), numbers);
        failWhereWanted(numbers);
        TimeUnit.MILLISECONDS.sleep(Long.parseLong(pause));
        bookmark.move("touch:" + after, numbers.getLast().toString());
        progress.did(numbers.size());
    }

    /** Only in the first execution: the one that goes on gets by. */
    private void failWhereWanted(List<Integer> numbers) {
        if (failAt != null
                && !failAt.isBlank()
                && numbers.contains(Integer.valueOf(failAt))
                && probe.isFirst(job.getInstanceId(), job.getExecutionId())) {
            throw new IllegalStateException("Row " + failAt + " fails, as was wanted");
        }
    }
}
