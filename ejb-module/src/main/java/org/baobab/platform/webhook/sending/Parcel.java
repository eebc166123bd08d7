package org.baobab.platform.webhook.sending;

import java.util.List;
import java.util.UUID;

/**
 * One call to be made.
 *
 * @param id stays the same for every attempt, so that the receiver can tell what it has seen
 * @param secrets those that are still good, the newest first
 */
public record Parcel(UUID id, String url, String body, List<WebhookSecret> secrets) {
    @Override
    public String toString() {
        return "Parcel[" + id + "]";
    }
}
