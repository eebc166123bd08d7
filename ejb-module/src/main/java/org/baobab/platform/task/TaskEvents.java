package org.baobab.platform.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.baobab.platform.audit.EventType;
import org.baobab.platform.audit.EventTypes;

/** Puts into an organisation's trail that work of its own failed for good. */
@ApplicationScoped
class TaskEvents implements EventTypes {
    static final String FAILED = "task.failed";
    static final String SUBJECT = "task";
    static final String KIND = "kind";

    @Inject
    FailureTrail trail;

    @Override
    public List<EventType> eventTypes() {
        return List.of(new EventType(
                FAILED,
                "Un travail a échoué pour de bon",
                "A task failed for good",
                SUBJECT,
                Map.of(KIND, "notification.send")));
    }

    void onEnd(@Observes TaskClosed task) {
        if (task.state() == TaskState.FAILED && task.organizationId() != null && !isCountedElsewhere(task)) {
            trail.record(task);
        }
    }

    /** A batch counts its own failures, and a webhook that fails must not be the cause of a further call to it. */
    private static boolean isCountedElsewhere(TaskClosed task) {
        return task.batchId() != null || task.kind().startsWith(TaskQueue.WEBHOOK.label() + ".");
    }
}
