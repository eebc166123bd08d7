package org.baobab.platform.announcement;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.baobab.platform.kernel.Versioned;
import org.baobab.platform.notification.Channel;
import org.baobab.platform.task.TaskState;

/**
 * How the messages of a batch fare.
 *
 * @param total how many there are; while a broadcast still walks its audience, how many people were in it at the start
 * @param counts how many are in each state, together the total: people whom a broadcast has not reached yet are QUEUED
 */
public record BatchView(
        UUID id,
        long total,
        Map<String, Long> counts,
        @JsonbTransient Channel channel,
        @JsonbTransient String template,
        @JsonbTransient String subject,
        @JsonbTransient Instant createdAt)
        implements Versioned {

    static BatchView of(NotificationBatch batch, Map<TaskState, Long> states) {
        Map<TaskState, Long> all = new EnumMap<>(TaskState.class);
        long known = 0;
        for (TaskState state : TaskState.values()) {
            long count = states.getOrDefault(state, 0L);
            all.put(state, count);
            known += count;
        }
        long total = Math.max(batch.total(), batch.isWalked() ? 0 : known);
        all.merge(TaskState.QUEUED, Math.max(0, total - known), Long::sum);
        Map<String, Long> counts = new LinkedHashMap<>();
        all.forEach((state, count) -> counts.put(state.name(), count));
        return new BatchView(
                batch.id(), total, counts, batch.channel(), batch.template(), batch.subject(), batch.createdAt());
    }

    @JsonbTransient
    public long count(String state) {
        return counts.get(state);
    }

    private long count(TaskState state) {
        return counts.get(state.name());
    }

    @JsonbTransient
    public long finished() {
        return count(TaskState.DONE) + count(TaskState.FAILED) + count(TaskState.CANCELLED);
    }

    @JsonbTransient
    public boolean complete() {
        return finished() == total;
    }

    /** Another one whenever a figure is another. */
    @Override
    @JsonbTransient
    public long version() {
        return Integer.toUnsignedLong(31 * Long.hashCode(total) + counts.hashCode());
    }
}
