package org.baobab.fleet.fence;

import org.baobab.platform.geo.GeoPoint;

/** @param radius in metres, over the ground */
public record FenceCircle(GeoPoint center, Double radius) {}
