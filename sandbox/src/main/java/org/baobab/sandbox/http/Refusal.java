package org.baobab.sandbox.http;

/** A request that cannot be served as it is; the message is shown to the caller. */
public final class Refusal extends RuntimeException {
    private final int status;

    public Refusal(int status, String message) {
        super(message);
        this.status = status;
    }

    int status() {
        return status;
    }
}
