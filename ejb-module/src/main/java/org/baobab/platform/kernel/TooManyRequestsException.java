package org.baobab.platform.kernel;

import java.time.Duration;
import java.util.Map;

/** The caller asked too often; {@link #retryAfter()} says when it may ask again. */
public class TooManyRequestsException extends AppException {
    private final Duration retryAfter;

    public TooManyRequestsException(String slug, String message, Duration retryAfter) {
        super(slug, message, Map.of("seconds", Math.max(1, retryAfter.toSeconds())), null);
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
