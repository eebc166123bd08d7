package org.baobab.platform.task;

import java.util.UUID;

/** One attempt at one task, as its handler sees it. */
public interface TaskRun {
    UUID taskId();

    int attempt();

    /** Whether a failure now is the end. */
    boolean lastAttempt();

    Priority priority();

    UUID organizationId();

    UUID accountId();

    UUID batchId();

    /** Says how far the work has come, 0 to 100. @throws TaskCancelledException where nobody wants it any more */
    void progress(int percent);
}
