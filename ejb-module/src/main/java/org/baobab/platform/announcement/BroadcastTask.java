package org.baobab.platform.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.baobab.platform.announcement.BroadcastWalk.Step;
import org.baobab.platform.task.TaskHandler;
import org.baobab.platform.task.TaskKind;
import org.baobab.platform.task.TaskRun;

/** Walks the audience of a broadcast; begun again after a crash, it goes on where the last chunk ended. */
@ApplicationScoped
public class BroadcastTask implements TaskHandler<BroadcastTask.Broadcast> {
    static final TaskKind<Broadcast> KIND = TaskKind.of("notification.broadcast", Broadcast.class);
    private static final int NEARLY = 99;

    @Inject
    BroadcastWalk walk;

    /** The batch that holds what is said, to whom, and how far the walk has come. */
    public record Broadcast(UUID batchId) {}

    @Override
    public TaskKind<Broadcast> kind() {
        return KIND;
    }

    @Override
    public Object run(Broadcast broadcast, TaskRun run) {
        Step step = walk.step(broadcast.batchId());
        while (!step.last()) {
            run.progress((int) Math.min(NEARLY, 100 * step.written() / Math.max(1, step.expected())));
            step = walk.step(broadcast.batchId());
        }
        return Map.of("batchId", broadcast.batchId(), "total", step.written());
    }
}
