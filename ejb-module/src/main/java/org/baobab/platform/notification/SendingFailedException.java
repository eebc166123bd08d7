package org.baobab.platform.notification;

/** The provider did not take a message now; it may take it later. */
class SendingFailedException extends RuntimeException {
    SendingFailedException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
