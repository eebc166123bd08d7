package org.baobab.platform.job;

import jakarta.json.bind.annotation.JsonbTransient;

/**
 * How far an execution is.
 *
 * @param step what is being done, in the job's own words; null if it does not say
 * @param total null if the job does not know
 */
public record Progress(String step, long done, Long total) {
    private static final int WHOLE = 100;

    /** From 0 to 100, or null if the total is not known. */
    @JsonbTransient
    public Integer getPercent() {
        return total == null || total <= 0 ? null : Math.clamp(done * WHOLE / total, 0, WHOLE);
    }
}
