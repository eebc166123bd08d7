package org.baobab.fleet.fence.crossing;

import java.time.Instant;

/**
 * Where a vehicle was.
 *
 * @param speedKmh null where it is not known
 */
record Spot(Instant at, double lat, double lng, Float speedKmh) {
    boolean isFasterThan(Integer limitKmh) {
        return limitKmh != null && speedKmh != null && speedKmh > limitKmh;
    }

    /** Still there, at another time; how fast nobody knows. */
    Spot still(Instant moment) {
        return new Spot(moment, lat, lng, null);
    }
}
