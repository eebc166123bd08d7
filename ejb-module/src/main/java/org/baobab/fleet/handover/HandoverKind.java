package org.baobab.fleet.handover;

/** Which way a vehicle goes. */
public enum HandoverKind {
    START,
    END
}
