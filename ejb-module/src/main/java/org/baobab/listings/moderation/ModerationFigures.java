package org.baobab.listings.moderation;

import java.time.Instant;
import java.util.Map;

/**
 * How much waits for moderators.
 *
 * @param open by kind
 * @param oldest when the case that waits longest was opened; null where none waits
 * @param decidedToday since midnight UTC
 */
public record ModerationFigures(long open, Map<CaseKind, Long> openByKind, Instant oldest, long decidedToday) {}
