/**
 * Zones on the map, and the three questions of where vehicles are.
 *
 * <p>A geofence is a polygon with or without holes, or a circle; ALLOWED, FORBIDDEN, or a LANDMARK that nobody breaks; for all vehicles or some; always or by
 * hours of the organisation's clock. {@link org.baobab.fleet.fence.Geofences} keeps them, {@link org.baobab.fleet.fence.FenceBook} gives what is to be watched
 * to {@code crossing}, which finds entries and exits as positions come; {@code violation} keeps what they found.
 *
 * <p>The edge belongs to a zone, and the edge of a hole to the hole. Java ({@link org.baobab.fleet.fence.FenceShape}) and SQL ({@code geo_contains}) agree on it.
 */
package org.baobab.fleet.fence;
