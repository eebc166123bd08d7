package org.baobab.platform.geo;

import org.baobab.platform.kernel.RuleViolationException;

/**
 * A place, in degrees as GPS gives them.
 *
 * @param lat from -90 (south) to 90 (north)
 * @param lng from -180 (west) to 180 (east)
 */
public record GeoPoint(double lat, double lng) {
    /** The earth as a ball; the database measures on the same. */
    static final double EARTH_RADIUS = 6_371_008.7714;

    public GeoPoint {
        if (!isLatitude(lat) || !isLongitude(lng)) {
            throw new IllegalArgumentException("No place on the earth: " + lat + ", " + lng);
        }
        // Minus zero is zero, and equal to it.
        lat = lat + 0.0;
        lng = lng + 0.0;
    }

    /**
     * What a caller gave.
     *
     * @throws RuleViolationException naming the field, if one of the two is missing or there is no such place
     */
    public static GeoPoint of(String field, Double lat, Double lng) {
        if (lat == null || !isLatitude(lat)) {
            throw new RuleViolationException(field + ".lat", "place.latitude");
        }
        if (lng == null || !isLongitude(lng)) {
            throw new RuleViolationException(field + ".lng", "place.longitude");
        }
        return new GeoPoint(lat, lng);
    }

    /** Over the ground, by the shortest way. */
    public double metresTo(GeoPoint other) {
        double latitudes = Math.sin(Math.toRadians(other.lat - lat) / 2);
        double longitudes = Math.sin(Math.toRadians(other.lng - lng) / 2);
        double haversine = latitudes * latitudes
                + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * longitudes * longitudes;
        return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(haversine)));
    }

    private static boolean isLatitude(double degrees) {
        return degrees >= -90 && degrees <= 90;
    }

    private static boolean isLongitude(double degrees) {
        return degrees >= -180 && degrees <= 180;
    }
}
