package org.baobab.fleet;

/** What a vehicle is up to. */
public enum VehicleStatus {
    AVAILABLE,
    /** In use, mostly by an assignment. */
    ASSIGNED,
    /** In the workshop. */
    MAINTENANCE,
    /** Kept for its history only. */
    RETIRED
}
