package org.baobab.platform.task.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.Instant;
import java.util.List;
import org.baobab.platform.task.QueueDetails;
import org.baobab.platform.task.QueueMinute;
import org.baobab.platform.task.QueueView;

/** One queue with its last hour, oldest minute first; for the figures see {@link QueueView}. */
public record QueueStatus(
        String name,
        long depth,
        long delayed,
        int consumers,
        long inDelivery,
        long deadLetters,
        @JsonbNillable Long oldestAge,
        double rate,
        boolean paused,
        Instant pausedAt,
        List<QueueMinute> minutes) {

    static QueueStatus of(QueueDetails details) {
        QueueView queue = details.queue();
        return new QueueStatus(
                queue.name(),
                queue.depth(),
                queue.delayed(),
                queue.consumers(),
                queue.inDelivery(),
                queue.deadLetters(),
                queue.oldestAge(),
                queue.rate(),
                queue.paused(),
                queue.pausedAt(),
                details.minutes());
    }
}
