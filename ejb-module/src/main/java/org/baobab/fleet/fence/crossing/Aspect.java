package org.baobab.fleet.fence.crossing;

/** What is looked at. */
enum Aspect {
    /** Whether a vehicle is inside. */
    PLACE,
    /** Whether it is too fast. */
    SPEED
}
