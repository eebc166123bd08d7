package org.baobab.fleet.paper;

/** What a paper is. */
public enum PaperKind {
    INSURANCE(true, false),
    /** The yearly tax of a vehicle. */
    VIGNETTE(true, false),
    /** The technical inspection. */
    INSPECTION(true, false),
    LICENCE(false, true),
    OTHER(true, true);

    private final boolean ofVehicles;
    private final boolean ofDrivers;

    PaperKind(boolean ofVehicles, boolean ofDrivers) {
        this.ofVehicles = ofVehicles;
        this.ofDrivers = ofDrivers;
    }

    public boolean isOfVehicles() {
        return ofVehicles;
    }

    public boolean isOfDrivers() {
        return ofDrivers;
    }
}
