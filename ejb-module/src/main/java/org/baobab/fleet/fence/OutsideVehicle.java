package org.baobab.fleet.fence;

import java.time.Instant;
import java.util.UUID;
import org.baobab.platform.geo.GeoPoint;

/**
 * A vehicle in use that is in none of the zones that are allowed to it.
 *
 * @param id the vehicle's
 * @param place where it was last seen
 * @param at when that was
 */
public record OutsideVehicle(UUID id, String registration, GeoPoint place, Instant at) {}
