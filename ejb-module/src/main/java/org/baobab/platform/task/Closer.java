package org.baobab.platform.task;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.baobab.platform.kernel.Rounds;
import org.jboss.logging.Logger;

/**
 * Writes down what workers have brought to its end. A worker takes up its next task meanwhile, and what several have ready shares one wait for the disk. Few may
 * wait here: what is done and not written down when the process is killed is done again.
 */
@ApplicationScoped
class Closer {
    private static final Logger LOG = Logger.getLogger(Closer.class);
    private static final int ROOM = 16;

    /** While one waits for the disk or tells of an end, the other writes. */
    private static final int WRITERS = 2;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    WorkedRows rows;

    @Inject
    QueueFigures figures;

    @Inject
    TaskEnds ends;

    private final BlockingQueue<Done> waiting = new LinkedBlockingQueue<>(ROOM);
    private List<Rounds> writers = List.of();
    private volatile boolean stopped;

    void onStart(@Observes Startup start) {
        writers = IntStream.range(0, WRITERS)
                .mapToObj(number ->
                        Rounds.start(threads, "task-closer-" + number, Duration.ZERO, Duration.ZERO, this::write))
                .toList();
    }

    void onStop(@Observes Shutdown stop) {
        stopped = true;
        writers.forEach(Rounds::close);
        List<Done> rest = new ArrayList<>();
        waiting.drainTo(rest);
        write(rest);
    }

    /** Returns when it is written or sure to be written; waits where too many wait. */
    void close(Done end) {
        try {
            if (!stopped) {
                waiting.put(end);
                if (!stopped || !waiting.remove(end)) {
                    return;
                }
                // It came between the last look of the writers and their end.
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        write(List.of(end));
    }

    /** The row is closed already, by the transaction that the work joined. */
    void closed(Claimed task) {
        figures.done(task.queue());
        ends.tellAsSystem(task.closed(TaskState.DONE, null));
    }

    private void write() {
        try {
            Done first = waiting.poll(1, TimeUnit.SECONDS);
            if (first != null) {
                List<Done> together = new ArrayList<>();
                together.add(first);
                waiting.drainTo(together);
                write(together);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What cannot be written together is written one by one, so that nothing is held up by another's result. */
    private void write(List<Done> together) {
        List<Boolean> mine;
        try {
            mine = rows.done(together);
        } catch (TaskStoreException e) {
            together.forEach(this::writeAlone);
            return;
        }
        for (int i = 0; i < together.size(); i++) {
            tell(together.get(i).task(), mine.get(i));
        }
    }

    private void writeAlone(Done end) {
        try {
            tell(end.task(), new Patience(TaskRows.LEASE).until(() -> rows.done(List.of(end))
                    .getFirst()));
        } catch (TaskStoreException e) {
            LOG.warnf(
                    "%s %s is done but could not be closed: %s",
                    end.task().kind(), end.task().id(), e.getMessage());
        }
    }

    private void tell(Claimed task, boolean mine) {
        if (mine) {
            closed(task);
        } else {
            LOG.debugf("%s %s was taken from this attempt", task.kind(), task.id());
        }
    }
}
