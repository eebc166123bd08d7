package org.baobab.fleet.trip;

import java.time.Duration;

/**
 * When a vehicle drives.
 *
 * @param leastSpeed in km/h; below it stands
 * @param stop how long it stands before a trip has ended
 * @param leastDistance in metres; what is shorter was no trip
 * @param silence without a point for that long, nothing is known of what happened meanwhile
 */
record TripRule(int leastSpeed, Duration stop, int leastDistance, Duration silence) {}
