package org.baobab.platform.task;

/** A further attempt would fail as well: the address is wrong, the other side refused for good. The task fails at once. */
public class PermanentFailureException extends RuntimeException {
    public PermanentFailureException(String reason) {
        super(reason);
    }

    public PermanentFailureException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
