package org.baobab.platform.task;

import java.util.UUID;

/** The task was cancelled, or given to somebody else, while this attempt worked on it: stop. */
public class TaskCancelledException extends RuntimeException {
    public TaskCancelledException(UUID taskId) {
        super("Task " + taskId + " is no longer this attempt's");
    }
}
