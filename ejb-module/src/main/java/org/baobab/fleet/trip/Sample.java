package org.baobab.fleet.trip;

import org.baobab.platform.geo.GeoPoint;

/** A point, as the finder reads it. */
public record Sample(long millis, double lat, double lng, Float speedKmh, Boolean ignition) {
    /** A receiver that stands wanders about so far. */
    private static final double WANDERING = 100;
    /** Without a speed of its own, a point has to be further than that from the one before to have moved. */
    private static final double STEP = 20;

    private static final double MPS_TO_KMH = 3.6;

    double metresFrom(Sample before) {
        return new GeoPoint(lat, lng).metresTo(new GeoPoint(before.lat, before.lng));
    }

    boolean movedSince(Sample before, int leastSpeed) {
        double metres = metresFrom(before);
        double pace = metres / Math.max(1, millis - before.millis) * 1_000 * MPS_TO_KMH;
        boolean far = metres >= (speedKmh == null ? STEP : WANDERING) && pace >= leastSpeed;
        if (Boolean.FALSE.equals(ignition)) {
            return metres >= WANDERING && far;
        }
        return far || speedKmh != null && speedKmh >= leastSpeed;
    }
}
