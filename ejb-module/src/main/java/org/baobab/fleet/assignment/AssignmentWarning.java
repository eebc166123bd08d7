package org.baobab.fleet.assignment;

/** What is allowed and still worth a second look. */
public enum AssignmentWarning {
    /** The driver's licence ends before the assignment does. */
    LICENCE_ENDS,
    /** None of the driver's classes is one that the kind of vehicle mostly needs. */
    LICENCE_CLASS,
    /** The vehicle is in the workshop or was retired since. */
    VEHICLE_UNAVAILABLE
}
