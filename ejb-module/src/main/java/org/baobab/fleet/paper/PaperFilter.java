package org.baobab.fleet.paper;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which papers a list shows; null for whichever.
 *
 * @param expiresBefore those that end before this day
 */
public record PaperFilter(UUID vehicleId, UUID driverId, PaperKind kind, LocalDate expiresBefore) {}
