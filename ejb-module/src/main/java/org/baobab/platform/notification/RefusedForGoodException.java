package org.baobab.platform.notification;

/** The provider will never take this message: its address is wrong, or its sender has no right to send it. */
class RefusedForGoodException extends RuntimeException {
    RefusedForGoodException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
