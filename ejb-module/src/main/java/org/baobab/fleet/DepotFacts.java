package org.baobab.fleet;

import org.baobab.platform.geo.GeoPoint;

/**
 * What is said of a depot.
 *
 * @param address as people write it; null for none
 * @param capacity how many vehicles it takes; null where nobody counted
 */
public record DepotFacts(String name, GeoPoint place, Integer capacity, String address) {}
