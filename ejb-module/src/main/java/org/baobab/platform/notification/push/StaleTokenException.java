package org.baobab.platform.notification.push;

/** Google's token was refused before its time; with a fresh one the same call may be accepted, for this one was not. */
class StaleTokenException extends RuntimeException {
    StaleTokenException() {
        super("Firebase refused the token of the service account");
    }
}
