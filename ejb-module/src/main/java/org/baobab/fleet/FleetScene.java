package org.baobab.fleet;

/**
 * A part of the fleet that has something to show in the demonstration: one application-scoped bean of {@code org.baobab.fleet.demo}. All of them play in one
 * transaction, before anybody is served, with Baobab itself in the organisation; what takes longer than a second or two is left to a task.
 */
public interface FleetScene {
    /** Those with smaller numbers come first: 100 assignments, 200 positions, 300 geofences, 400 costs, 500 reports. */
    int order();

    void play(FleetCast cast);
}
