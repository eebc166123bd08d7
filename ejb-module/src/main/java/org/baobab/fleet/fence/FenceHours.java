package org.baobab.fleet.fence;

import java.time.DayOfWeek;
import java.util.Set;

/**
 * When a zone counts, by the organisation's clock.
 *
 * @param days on which it begins
 * @param from as {@code 08:00}
 * @param to as {@code 18:00}, exclusive; no later than {@code from} is the next day
 */
public record FenceHours(Set<DayOfWeek> days, String from, String to) {}
