package org.baobab.fleet.fence;

import java.time.Instant;
import java.util.UUID;
import org.baobab.platform.geo.GeoPoint;

/**
 * A vehicle around a place.
 *
 * @param id the vehicle's
 * @param place where it was last seen
 * @param at when that was
 * @param distanceKm over the ground, by the shortest way
 */
public record NearVehicle(UUID id, String registration, GeoPoint place, Instant at, double distanceKm) {}
