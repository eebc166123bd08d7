package org.baobab.fleet.handover;

/** How bad it is. */
public enum DamageSeverity {
    MINOR,
    MAJOR,
    /** The vehicle cannot be driven. */
    IMMOBILE
}
