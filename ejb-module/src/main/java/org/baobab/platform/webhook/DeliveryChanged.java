package org.baobab.platform.webhook;

import java.util.UUID;

/** What those who look at the log are told live. */
public record DeliveryChanged(UUID id, UUID webhookId, String event, DeliveryState state, int attempts) {
    static DeliveryChanged of(WebhookDelivery delivery) {
        return new DeliveryChanged(
                delivery.id(), delivery.webhookId(), delivery.event(), delivery.state(), delivery.attempts());
    }
}
