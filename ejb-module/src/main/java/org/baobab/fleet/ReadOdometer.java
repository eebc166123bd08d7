package org.baobab.fleet;

import java.time.Instant;

/**
 * Somebody read the odometer.
 *
 * @param at null for now
 * @param odometerReason why it says less than before; null otherwise
 */
public record ReadOdometer(Long odometerKm, Instant at, String odometerReason) {}
