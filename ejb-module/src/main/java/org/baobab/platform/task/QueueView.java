package org.baobab.platform.task;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.Instant;

/**
 * How a queue is doing.
 *
 * @param depth tasks that wait for a worker now
 * @param delayed tasks whose time has not come
 * @param consumers workers of this node that the broker serves
 * @param inDelivery tasks that somebody works on
 * @param deadLetters tasks that failed for good
 * @param oldestAge how many seconds the oldest of those that wait has waited, or null where none waits
 * @param rate tasks that came to their end in a second, on average over the last minute
 * @param pausedAt since when it stands still, or null
 */
public record QueueView(
        String name,
        long depth,
        long delayed,
        int consumers,
        long inDelivery,
        long deadLetters,
        @JsonbNillable Long oldestAge,
        double rate,
        boolean paused,
        Instant pausedAt) {}
