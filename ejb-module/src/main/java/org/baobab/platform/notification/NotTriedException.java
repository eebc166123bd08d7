package org.baobab.platform.notification;

/** The provider was not even asked, because it is known to be down or has enough to do: no attempt is used up. */
class NotTriedException extends RuntimeException {
    NotTriedException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
