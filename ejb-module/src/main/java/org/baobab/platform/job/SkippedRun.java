package org.baobab.platform.job;

import java.time.Instant;
import java.util.UUID;

/** A time on the schedule at which the job did not run. */
public record SkippedRun(UUID id, Instant dueAt, Instant skippedAt, Reason reason) {

    /** Why not. */
    public enum Reason {
        /** The run before it had not ended. */
        STILL_RUNNING,
        /** No server was there at that time, and the job does not make up for it. */
        NO_SERVER;

        static Reason of(Trigger trigger) {
            return trigger == Trigger.MISSED ? NO_SERVER : STILL_RUNNING;
        }
    }
}
