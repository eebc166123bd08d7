/**
 * Trips and stops, found in the positions of vehicles, and the distance of each day.
 *
 * <p>A point's arrival marks its vehicle; some seconds later a round of any node reads on from where it was, by the state that it left in {@code fleet_trail}.
 * Where a point is earlier than that, it goes back to a stop that lies before the point, forgets what it found since, and reads from there, once the late ones
 * have come to rest. So what is found does not depend on the order in which points came.
 *
 * <p>A trip ends where a vehicle begins to stand for some minutes, at once where its ignition is off, or where nothing was heard of it for long. Days are those
 * of the organisation's time zone, and a trip over midnight belongs to both. What a thinned or dropped position said of a trip stays in the trip.
 */
package org.baobab.fleet.trip;
