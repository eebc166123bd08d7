package org.baobab.platform.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.baobab.platform.kernel.Caller;
import org.jboss.logging.Logger;

/** Tells the others that a task came to its end. The row says so already, so nobody's failure to hear it may look like the task's. */
@ApplicationScoped
class TaskEnds {
    private static final Logger LOG = Logger.getLogger(TaskEnds.class);

    @Inject
    Event<TaskClosed> closed;

    @Inject
    Caller caller;

    void tell(TaskClosed task) {
        try {
            closed.fire(task);
        } catch (RuntimeException e) {
            LOG.warnf(e, "Somebody could not take in the end of %s %s", task.kind(), task.id());
        }
    }

    /** On a thread that nobody called. */
    @ActivateRequestContext
    public void tellAsSystem(TaskClosed task) {
        caller.actAsSystem(task.organizationId());
        tell(task);
    }
}
