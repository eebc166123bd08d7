package org.baobab.fleet;

/** What a vehicle runs on; a trailer on none. */
public enum Fuel {
    PETROL,
    DIESEL,
    LPG,
    ELECTRIC,
    HYBRID,
    NONE
}
