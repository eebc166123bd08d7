package org.baobab.platform.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.baobab.platform.task.TaskClosed;
import org.baobab.platform.task.TaskState;

/** Hears of walks that ended before everybody was reached. */
@ApplicationScoped
class BroadcastEnd {
    @Inject
    BroadcastWalk walk;

    void onClosed(@Observes TaskClosed task) {
        if (BroadcastTask.KIND.name().equals(task.kind()) && task.state() != TaskState.DONE) {
            // The task's id is the batch's: one broadcast, one walk.
            walk.end(task.id(), task.state() == TaskState.CANCELLED);
        }
    }
}
