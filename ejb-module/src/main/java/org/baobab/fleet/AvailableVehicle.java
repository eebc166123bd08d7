package org.baobab.fleet;

import java.io.Serializable;
import java.util.UUID;
import org.baobab.platform.geo.GeoPoint;

/**
 * A vehicle that can be had now, and where.
 *
 * @param depot null where it belongs to none
 */
public record AvailableVehicle(
        UUID id,
        String registration,
        String brand,
        String model,
        VehicleKind kind,
        Fuel fuel,
        long odometerKm,
        Home depot)
        implements Serializable {

    /** The depot as far as it matters here. */
    public record Home(UUID id, String name, double lat, double lng) implements Serializable {
        public GeoPoint place() {
            return new GeoPoint(lat, lng);
        }
    }
}
