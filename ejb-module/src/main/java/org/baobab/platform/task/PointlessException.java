package org.baobab.platform.task;

/** There is nothing left to do for a task, though it did not fail: too late, or the person wants no such message. It ends CANCELLED with the reason. */
public class PointlessException extends RuntimeException {
    public PointlessException(String reason) {
        super(reason);
    }
}
