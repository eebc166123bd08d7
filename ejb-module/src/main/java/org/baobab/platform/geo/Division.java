package org.baobab.platform.geo;

/**
 * A part of a country that addresses name.
 *
 * @param code of ISO 3166-2
 * @param region the larger part that it belongs to, by name
 */
public record Division(String code, String name, String region, GeoArea area) {}
