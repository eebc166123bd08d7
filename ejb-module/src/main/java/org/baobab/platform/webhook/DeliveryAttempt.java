package org.baobab.platform.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.webhook.sending.Outcome;
import org.hibernate.annotations.Immutable;

/** One call of one delivery. */
@Entity
@Immutable
@Table(name = "webhook_attempt")
class DeliveryAttempt {
    @Id
    private UUID id;

    @Column(name = "delivery_id")
    private UUID deliveryId;

    private Instant at;

    private Integer status;

    @Column(name = "duration_ms")
    private int durationMs;

    private String error;

    protected DeliveryAttempt() {}

    DeliveryAttempt(UUID deliveryId, Outcome outcome, Instant now) {
        this.id = Ids.next();
        this.deliveryId = deliveryId;
        this.at = now.minusMillis(outcome.millis());
        this.status = outcome.status();
        this.durationMs = (int) outcome.millis();
        this.error = outcome.error();
    }

    AttemptView view() {
        return new AttemptView(at, status, durationMs, error);
    }
}
