package org.baobab.platform.notification;

import java.util.UUID;

/** One attempt to send one message: all that a sender needs, away from the database. */
record Delivery(
        UUID id,
        int attempt,
        Channel channel,
        String recipient,
        String language,
        String subject,
        String text,
        String html) {
    /** Names the message without what it says or to whom. */
    @Override
    public String toString() {
        return channel + " " + id + " (attempt " + attempt + ")";
    }
}
