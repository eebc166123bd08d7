package org.baobab.sandbox.twilio;

import java.util.Optional;

/** What becomes of a text that was accepted, as Twilio names it. */
enum DeliveryStatus {
    QUEUED(null),
    SENT(null),
    DELIVERED(null),
    /** The handset could not be reached: 30003. */
    UNDELIVERED("30003"),
    /** No network would take it: 30008. */
    FAILED("30008");

    private final String errorCode;

    DeliveryStatus(String errorCode) {
        this.errorCode = errorCode;
    }

    String label() {
        return name().toLowerCase();
    }

    Optional<String> errorCode() {
        return Optional.ofNullable(errorCode);
    }
}
