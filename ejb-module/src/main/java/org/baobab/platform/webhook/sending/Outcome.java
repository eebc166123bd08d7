package org.baobab.platform.webhook.sending;

import java.time.Duration;

/**
 * What came of one call.
 *
 * @param status null where no answer came
 * @param error a code for what went wrong, such as {@code timeout}; null where nothing did
 * @param response the beginning of what the receiver answered, as text; null where no answer came
 * @param retryAfter how long the receiver asked to be left alone; null where it did not
 */
public record Outcome(Integer status, long millis, String error, String response, Duration retryAfter) {
    private static final int GONE = 410;

    public boolean isDelivered() {
        return error == null;
    }

    /** The receiver wants nothing more, ever. */
    public boolean isGone() {
        return status != null && status == GONE;
    }

    static Outcome failed(String error, long millis) {
        return new Outcome(null, millis, error, null, null);
    }
}
