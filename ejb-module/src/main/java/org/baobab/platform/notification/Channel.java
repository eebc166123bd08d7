package org.baobab.platform.notification;

/** The way a message takes to its reader. */
enum Channel {
    EMAIL,
    SMS
}
