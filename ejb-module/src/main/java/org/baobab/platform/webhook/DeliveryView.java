package org.baobab.platform.webhook;

import java.time.Instant;
import java.util.UUID;

/**
 * One line of the delivery log.
 *
 * @param eventId what the receiver sees as webhook-id
 * @param nextAttemptAt null where there is none to come
 */
public record DeliveryView(
        UUID id,
        UUID eventId,
        String event,
        DeliveryState state,
        int attempts,
        Integer lastStatus,
        Integer durationMs,
        String error,
        Instant createdAt,
        Instant nextAttemptAt) {

    static DeliveryView of(WebhookDelivery delivery) {
        return new DeliveryView(
                delivery.id(),
                delivery.eventId(),
                delivery.event(),
                delivery.state(),
                delivery.attempts(),
                delivery.lastStatus(),
                delivery.durationMs(),
                delivery.error(),
                delivery.createdAt(),
                delivery.nextAttemptAt());
    }
}
