package org.baobab.fleet;

import java.time.Instant;

/**
 * Somebody read the odometer.
 *
 * @param at null means this moment
 * @param odometerReason why it says less than before; null otherwise
 */
public record ReadOdometer(Long odometerKm, Instant at, String odometerReason) {}
