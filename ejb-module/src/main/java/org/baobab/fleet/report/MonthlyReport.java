package org.baobab.fleet.report;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;

/**
 * A report that somebody asked for.
 *
 * @param id that of its task too
 * @param progress 0 to 100
 * @param askedBy null for an API key or the monthly job
 * @param documentId null as long as it is not made, and when its document is gone
 */
public record MonthlyReport(
        UUID id,
        YearMonth month,
        State state,
        int progress,
        UUID askedBy,
        Instant askedAt,
        Instant finishedAt,
        UUID documentId,
        Integer pages) {

    /** How far it is. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        /** It was made, and its document was deleted since. */
        GONE
    }

    public boolean open() {
        return state == State.WAITING || state == State.RUNNING;
    }
}
