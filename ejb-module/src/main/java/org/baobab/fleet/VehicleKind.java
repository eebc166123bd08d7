package org.baobab.fleet;

/** What a vehicle is. */
public enum VehicleKind {
    CAR,
    VAN,
    TRUCK,
    BUS,
    MOTORCYCLE,
    TRAILER,
    MACHINE
}
