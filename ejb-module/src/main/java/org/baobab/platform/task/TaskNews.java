package org.baobab.platform.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.util.UUID;
import org.baobab.platform.realtime.Live;

/** Tells a person how a task of theirs goes. Tasks of a batch are too many to be news. */
@ApplicationScoped
class TaskNews {
    private static final String CHANGED = "task.changed";

    @Inject
    Live live;

    @Inject
    TaskQueries queries;

    /** What a person is told; the result only with the end. */
    public record Changed(UUID id, String kind, TaskState state, int progress, String error, JsonValue result) {}

    void progressed(Claimed task, int percent) {
        if (isNews(task.accountId(), task.batchId())) {
            live.toAccount(
                    task.accountId(),
                    CHANGED,
                    new Changed(task.id(), task.kind(), TaskState.RUNNING, percent, null, null));
        }
    }

    void closed(@Observes TaskClosed task) {
        if (!isNews(task.accountId(), task.batchId())) {
            return;
        }
        queries.find(task.id())
                .ifPresent(now -> live.toAccount(
                        task.accountId(),
                        CHANGED,
                        new Changed(now.id(), now.kind(), now.state(), now.progress(), now.error(), now.result())));
    }

    private static boolean isNews(UUID account, UUID batch) {
        return account != null && batch == null;
    }
}
