package org.baobab.fleet;

import java.time.Instant;
import java.util.UUID;

/**
 * What the odometer said.
 *
 * @param reason why it says less than the reading before it; null otherwise
 * @param accountId who read it; null for Baobab itself
 */
public record OdometerReading(UUID id, long km, Instant at, OdometerSource source, String reason, UUID accountId) {}
