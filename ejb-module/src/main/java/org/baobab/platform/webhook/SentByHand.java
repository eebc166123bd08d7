package org.baobab.platform.webhook;

import java.util.UUID;

/** What is on its way because somebody wanted it: the task that sends it, and its line in the log. */
public record SentByHand(UUID taskId, UUID deliveryId) {
    static SentByHand of(WebhookDelivery delivery) {
        return new SentByHand(delivery.taskId(), delivery.id());
    }
}
