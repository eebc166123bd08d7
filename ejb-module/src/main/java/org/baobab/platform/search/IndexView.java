package org.baobab.platform.search;

import java.time.Instant;

/**
 * An index as operators see it.
 *
 * @param answering whether this node's questions go to it
 * @param reason why it is not ready; null where it is
 * @param generation null while there is none
 * @param bytes null where the place does not say
 * @param pending rows that have changed and are not yet so in the index
 * @param buildingSince null while no other generation is being filled
 * @param fillingFailedAt null unless the last filling failed
 * @param nextTryAt when it is tried again by itself; null if nothing failed, or too often
 */
public record IndexView(
        String name,
        SearchBackend backend,
        IndexState state,
        boolean answering,
        String reason,
        String generation,
        long documents,
        Long bytes,
        long pending,
        Instant oldestPendingAt,
        Instant switchedAt,
        Instant buildingSince,
        Instant fillingFailedAt,
        Instant nextTryAt) {}
