package org.baobab.fleet;

import java.util.UUID;

/**
 * What shall be said of a vehicle among many.
 *
 * @param id null for a new one
 */
public record VehicleWish(UUID id, VehicleFacts facts) {}
