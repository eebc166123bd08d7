package org.baobab.platform.notification;

/** The way a message takes to its reader. */
public enum Channel {
    EMAIL,
    SMS,
    WHATSAPP,
    PUSH,
    INAPP
}
