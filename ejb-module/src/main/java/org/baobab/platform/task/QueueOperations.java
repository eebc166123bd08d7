package org.baobab.platform.task;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.kernel.NeedsPlatform;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.PlatformRole;
import org.baobab.platform.task.OperatedRows.Part;

/** What operators see of queues and do with them. Each act is in the trail. */
@Stateless
@NeedsPlatform(PlatformRole.OPERATOR)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class QueueOperations {
    private static final int PROBES_AT_ONCE = 500;

    @Inject
    QueueBoard board;

    @Inject
    QueueHistory history;

    @Inject
    OperationSteps steps;

    @Inject
    FailedTasks failed;

    @Inject
    QueueNews news;

    @Inject
    ProbeSenders senders;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Not older than a second, however many ask. */
    public List<QueueView> list() {
        return board.read();
    }

    public QueueDetails details(String name) {
        TaskQueue queue = require(name);
        return new QueueDetails(board.read(queue), history.lastHour(queue));
    }

    /** Each queue with its last hour. */
    public List<QueueDetails> all() {
        return board.read().stream()
                .map(view -> new QueueDetails(view, history.lastHour(require(view.name()))))
                .toList();
    }

    /** No further task begins, on any node; what runs comes to its end. */
    public void pause(String name) {
        TaskQueue queue = require(name);
        steps.pause(queue, caller.accountId());
        board.forget();
        news.touch(queue);
    }

    /** What was announced while the queue stood still is announced again. */
    public void resume(String name) {
        TaskQueue queue = require(name);
        steps.resume(queue);
        Instant now = clock.instant();
        Part part = new Part(0, OperatedRows.FIRST);
        do {
            part = steps.forgetAnnouncements(queue, now, part.last());
        } while (!part.isTheEnd());
        board.forget();
        news.touch(queue);
    }

    /** Its tasks that failed for good begin anew. */
    public int redrive(String name) {
        return failed.beginAnew(require(name), null);
    }

    /** Sends probes through the queue; they are one batch. */
    public UUID probe(String name, SendProbes wish) {
        TaskQueue queue = require(name);
        UUID batch = Ids.next();
        steps.probing(queue, batch, wish);
        if (wish.senders() == null) {
            for (int sent = 0; sent < wish.count(); sent += PROBES_AT_ONCE) {
                steps.probes(queue, batch, wish.load(), Math.min(PROBES_AT_ONCE, wish.count() - sent));
            }
        } else {
            senders.send(wish.senders(), wish.count(), () -> steps.probes(queue, batch, wish.load(), 1));
        }
        board.forget();
        return batch;
    }

    private static TaskQueue require(String name) {
        return TaskQueue.labelled(name).orElseThrow(() -> new NotFoundException("Queue", name));
    }
}
