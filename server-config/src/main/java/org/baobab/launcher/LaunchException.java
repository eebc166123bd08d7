package org.baobab.launcher;

/** Why something could not start or stop, in a sentence that says what to do; people see it without a stack trace. */
public class LaunchException extends RuntimeException {
    public LaunchException(String message) {
        super(message);
    }

    public LaunchException(String message, Throwable cause) {
        super(message, cause);
    }
}
