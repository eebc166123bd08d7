package org.baobab.platform.notification;

import java.time.Instant;
import java.util.UUID;

/** One attempt to send one message: all that a sender needs, away from the database. The id stays the same at every attempt. */
public record Delivery(UUID id, int attempt, Message message, Instant createdAt) {
    /** Names the message without what it says or to whom. */
    @Override
    public String toString() {
        return message.channel() + " " + id + " (attempt " + attempt + ")";
    }
}
