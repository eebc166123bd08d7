package org.baobab.fleet.maintenance;

public enum WorkOrderKind {
    /** What was planned. */
    MAINTENANCE,
    /** What broke. */
    REPAIR
}
