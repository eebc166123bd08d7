package org.baobab.platform.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A delivery with everything that is known of it.
 *
 * @param request the body that is sent, to the letter
 * @param response the beginning of the last answer; null where none came
 * @param calls every attempt, oldest first
 */
public record DeliveryDetail(
        UUID id,
        UUID eventId,
        String event,
        DeliveryState state,
        int attempts,
        Integer lastStatus,
        Integer durationMs,
        String error,
        Instant createdAt,
        Instant nextAttemptAt,
        String request,
        String response,
        List<AttemptView> calls) {

    static DeliveryDetail of(WebhookDelivery delivery, List<AttemptView> calls) {
        return new DeliveryDetail(
                delivery.id(),
                delivery.eventId(),
                delivery.event(),
                delivery.state(),
                delivery.attempts(),
                delivery.lastStatus(),
                delivery.durationMs(),
                delivery.error(),
                delivery.createdAt(),
                delivery.nextAttemptAt(),
                delivery.body(),
                delivery.response(),
                calls);
    }
}
