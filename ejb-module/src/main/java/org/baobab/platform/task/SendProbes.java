package org.baobab.platform.task;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Probes to send through a queue.
 *
 * @param millis how long each pretends to work
 * @param failures how many attempts of each fail before one succeeds
 * @param permanent whether each fails for good at once
 * @param senders how many send at once, each probe in a transaction of its own, as people do; null is all in a few transactions
 */
public record SendProbes(
        @NotNull @Min(1) @Max(100_000) Integer count,
        @Min(0) @Max(60_000) Integer millis,
        @Min(0) @Max(20) Integer failures,
        Boolean permanent,
        @Min(1) @Max(8) Integer senders) {

    Probe.Load load() {
        return new Probe.Load(
                millis == null ? 0 : millis, failures == null ? 0 : failures, Boolean.TRUE.equals(permanent));
    }
}
