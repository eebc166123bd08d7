package org.baobab.fleet.maintenance;

public enum WorkOrderState {
    OPEN,
    /** The vehicle is in the workshop. */
    IN_PROGRESS,
    DONE,
    CANCELLED;

    public boolean isClosed() {
        return this == DONE || this == CANCELLED;
    }
}
