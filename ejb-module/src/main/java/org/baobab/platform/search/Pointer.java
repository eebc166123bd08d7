package org.baobab.platform.search;

import java.time.Instant;

/**
 * Which generation of an index counts, and which is being filled beside it.
 *
 * @param build null while none is being filled
 * @param buildInstance of the job that fills it; null where the engine does it by itself
 * @param retryAt before which it is not filled anew by itself; null for at once
 */
record Pointer(
        String index,
        String generation,
        String fingerprint,
        IndexState state,
        String reason,
        Instant switchedAt,
        String build,
        String buildFingerprint,
        Long buildInstance,
        Instant buildAt,
        Instant retryAt,
        boolean mayTry,
        boolean atHome) {

    boolean isReady() {
        return state == IndexState.READY;
    }

    boolean isBuilding() {
        return build != null;
    }
}
