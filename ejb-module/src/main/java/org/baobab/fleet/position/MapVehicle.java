package org.baobab.fleet.position;

import org.baobab.fleet.VehicleKind;
import org.baobab.fleet.VehicleStatus;

/**
 * A vehicle on the live map.
 *
 * @param last without moment and place where it was never heard of
 */
public record MapVehicle(PlaceView last, String name, VehicleKind kind, VehicleStatus status) {}
