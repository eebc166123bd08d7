package org.baobab.platform.announcement;

import org.baobab.platform.notification.Channel;

/** A message that is not sent, for operators and for the sender to read why. */
public record Withheld(Channel channel, Reason reason) {

    /** Why a message is not sent. */
    public enum Reason {
        SWITCHED_OFF("the person has switched off this topic on this channel"),
        UNSUBSCRIBED("the owner of this address has unsubscribed from this topic"),
        NO_PHONE("the person has no telephone number"),
        NO_DEVICE("the person has no device that takes push messages");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        String inWords() {
            return words;
        }

        /** Whether somebody did not want it; else it could not be delivered. */
        boolean isWish() {
            return this == SWITCHED_OFF || this == UNSUBSCRIBED;
        }
    }
}
