package org.baobab.platform.task;

/** How much a task hurries. Each has a queue of its own, so that an urgent one never waits behind ten thousand that have time. */
public enum Priority {
    URGENT(9, TaskQueue.URGENT),
    HIGH(7, TaskQueue.HIGH),
    NORMAL(5, TaskQueue.NORMAL),
    LOW(3, TaskQueue.LOW);

    private final int jms;
    private final TaskQueue queue;

    Priority(int jms, TaskQueue queue) {
        this.jms = jms;
        this.queue = queue;
    }

    /** The broker's own measure, 0 to 9. */
    public int jms() {
        return jms;
    }

    public TaskQueue queue() {
        return queue;
    }
}
