package org.baobab.platform.geo;

import java.util.Collection;
import org.baobab.platform.kernel.RuleViolationException;

/** What a map shows: all between two latitudes and two longitudes. Where west is greater than east, it lies over the date line. */
public record GeoBox(double south, double west, double north, double east) {
    /** @throws RuleViolationException naming the field, if that is no box */
    public static GeoBox of(String field, double south, double west, double north, double east) {
        GeoPoint.of(field, south, west);
        GeoPoint.of(field, north, east);
        if (south > north) {
            throw new RuleViolationException(field, "place.box");
        }
        return new GeoBox(south, west, north, east);
    }

    /** The smallest that holds all of them, none of which lies beyond the date line from the others. */
    public static GeoBox around(Collection<GeoPoint> points) {
        double south = 90;
        double west = 180;
        double north = -90;
        double east = -180;
        for (GeoPoint point : points) {
            south = Math.min(south, point.lat());
            west = Math.min(west, point.lng());
            north = Math.max(north, point.lat());
            east = Math.max(east, point.lng());
        }
        return new GeoBox(south, west, north, east);
    }

    /** The smallest that holds everything within that many metres. Around a pole that is every longitude. */
    public static GeoBox around(GeoPoint middle, double metres) {
        double angle = metres / GeoPoint.EARTH_RADIUS;
        double degrees = Math.toDegrees(angle);
        double south = middle.lat() - degrees;
        double north = middle.lat() + degrees;
        if (south <= -90 || north >= 90) {
            return new GeoBox(Math.max(south, -90), -180, Math.min(north, 90), 180);
        }
        double sideways = Math.toDegrees(Math.asin(Math.sin(angle) / Math.cos(Math.toRadians(middle.lat()))));
        return new GeoBox(south, turned(middle.lng() - sideways), north, turned(middle.lng() + sideways));
    }

    public boolean contains(GeoPoint point) {
        boolean between =
                west <= east ? point.lng() >= west && point.lng() <= east : point.lng() >= west || point.lng() <= east;
        return between && point.lat() >= south && point.lat() <= north;
    }

    private static double turned(double longitude) {
        if (longitude < -180) {
            return longitude + 360;
        }
        return longitude > 180 ? longitude - 360 : longitude;
    }
}
