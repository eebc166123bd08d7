package org.baobab.platform.webhook;

import java.time.Instant;

/**
 * One call.
 *
 * @param status what the receiver answered; null where no answer came
 * @param error a code, such as {@code timeout}; null for success
 */
public record AttemptView(Instant at, Integer status, int durationMs, String error) {}
