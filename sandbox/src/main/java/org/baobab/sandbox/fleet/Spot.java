package org.baobab.sandbox.fleet;

/** A point on the map. */
record Spot(double lat, double lng) {
    private static final double DEGREE = 111_195;

    /** Flat, which is right for the length of a street. */
    double metresTo(Spot other) {
        return Math.hypot(north(other), east(other));
    }

    /** Degrees from north, clockwise. */
    double headingTo(Spot other) {
        return (Math.toDegrees(Math.atan2(east(other), north(other))) + 360) % 360;
    }

    Spot towards(Spot other, double share) {
        return new Spot(lat + share * (other.lat - lat), lng + share * (other.lng - lng));
    }

    private double north(Spot other) {
        return (other.lat - lat) * DEGREE;
    }

    private double east(Spot other) {
        return (other.lng - lng) * DEGREE * Math.cos(Math.toRadians(lat));
    }
}
