package org.baobab.fleet.handover;

/** How something was found. */
public enum CheckState {
    OK,
    DEFECT,
    MISSING
}
