package org.baobab.platform.notification;

/** How far a message has come by its provider's own reports. A status only ever moves forward, for reports overtake one another. */
public enum DeliveryStatus {
    /** The provider took it. */
    ACCEPTED,
    /** It left the provider. */
    SENT,
    /** It will not arrive. */
    UNDELIVERED,
    /** It is on the device, which proves an earlier report of failure wrong. */
    DELIVERED,
    READ;

    boolean comesAfter(DeliveryStatus other) {
        return other == null || compareTo(other) > 0;
    }
}
