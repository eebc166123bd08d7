package org.baobab.platform.task;

/** Where a task stands: QUEUED and RUNNING are open, the others are its end unless somebody tries it again. */
public enum TaskState {
    QUEUED,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    public boolean isOpen() {
        return this == QUEUED || this == RUNNING;
    }
}
