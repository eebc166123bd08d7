package org.baobab.platform.task;

import java.time.Instant;

/**
 * What went through a queue in one minute.
 *
 * @param retried attempts that failed and were followed by another
 * @param depth tasks that were not at their end when the minute was over, reckoned back from now by what came and went
 */
public record QueueMinute(
        Instant at, long submitted, long done, long failed, long cancelled, long retried, long depth) {

    public long ended() {
        return done + failed + cancelled;
    }
}
