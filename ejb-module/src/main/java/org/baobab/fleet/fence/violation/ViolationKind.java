package org.baobab.fleet.fence.violation;

/** What a vehicle did. */
public enum ViolationKind {
    LEFT_ALLOWED,
    ENTERED_FORBIDDEN,
    SPEED
}
