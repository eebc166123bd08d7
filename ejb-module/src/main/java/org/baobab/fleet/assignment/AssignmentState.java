package org.baobab.fleet.assignment;

/** How far an assignment is. The first two occupy vehicle and driver. */
public enum AssignmentState {
    PLANNED,
    ACTIVE,
    ENDED,
    CANCELLED;

    public boolean isOver() {
        return this == ENDED || this == CANCELLED;
    }
}
