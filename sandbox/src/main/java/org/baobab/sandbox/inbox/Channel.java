package org.baobab.sandbox.inbox;

/** The way a message took to its reader. */
public enum Channel {
    EMAIL,
    SMS,
    WHATSAPP,
    PUSH
}
