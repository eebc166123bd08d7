package org.baobab.fleet.handover;

/** What is looked at before a vehicle leaves, and after it came back; in the order of a walk around it. */
public enum CheckItem {
    TYRES,
    LIGHTS,
    BODYWORK,
    WINDOWS,
    MIRRORS,
    BRAKES,
    INTERIOR,
    PAPERS,
    TRIANGLE,
    VEST,
    EXTINGUISHER,
    FIRST_AID,
    SPARE_WHEEL,
    JACK
}
