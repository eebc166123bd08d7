package org.baobab.fleet;

/** Who read the odometer. */
public enum OdometerSource {
    MANUAL,
    HANDOVER,
    /** An estimate, which never corrects what was read. */
    TRACKER,
    EXPENSE,
    WORKSHOP
}
