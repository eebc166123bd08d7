/**
 * The chapter of the demonstration that shows a fleet: forty vehicles, thirty drivers and five depots of ZenFleet around Algiers. Who plays is in
 * {@code demo/fleet/}; what happened to them in three months is told by the scenes ({@link org.baobab.fleet.FleetScene}), each of the part it belongs to.
 */
package org.baobab.fleet.demo;
