package org.baobab.fleet;

import java.util.UUID;

/**
 * What shall be said of a driver among many.
 *
 * @param id null for a new one
 */
public record DriverWish(UUID id, DriverFacts facts) {}
