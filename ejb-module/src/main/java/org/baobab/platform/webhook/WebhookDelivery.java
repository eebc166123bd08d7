package org.baobab.platform.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.persistence.OrganizationOwned;
import org.baobab.platform.webhook.sending.Outcome;

/** One event on its way to one webhook: PENDING until it has arrived, the last retry has failed, or nobody wants it any more. By hand it can begin anew. */
@Entity
@Table(name = "webhook_delivery")
public class WebhookDelivery extends OrganizationOwned {
    @Id
    private UUID id;

    @Column(name = "webhook_id", updatable = false)
    private UUID webhookId;

    @Column(name = "event_id", updatable = false)
    private UUID eventId;

    @Column(updatable = false)
    private String event;

    @Column(updatable = false)
    private String body;

    @Enumerated(EnumType.STRING)
    private DeliveryState state = DeliveryState.PENDING;

    @Column(name = "task_id")
    private UUID taskId;

    @Column(name = "retries_left")
    private int retriesLeft;

    private int attempts;

    @Column(name = "last_status")
    private Integer lastStatus;

    @Column(name = "duration_ms")
    private Integer durationMs;

    private String error;

    private String response;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected WebhookDelivery() {}

    WebhookDelivery(UUID organizationId, UUID webhookId, UUID eventId, String event, String body, Instant now) {
        super(organizationId);
        this.id = Ids.next();
        this.webhookId = webhookId;
        this.eventId = eventId;
        this.event = event;
        this.body = body;
        this.createdAt = now;
    }

    /** It is tried at once, and again that many times. */
    void begin(UUID task, int retries, Instant now) {
        state = DeliveryState.PENDING;
        taskId = task;
        retriesLeft = retries;
        nextAttemptAt = now;
        closedAt = null;
    }

    void tried(Outcome outcome) {
        attempts++;
        lastStatus = outcome.status();
        durationMs = (int) outcome.millis();
        error = outcome.error();
        response = outcome.response();
    }

    void comeBackAt(Instant moment) {
        retriesLeft--;
        nextAttemptAt = moment;
    }

    void postponeTo(Instant moment) {
        nextAttemptAt = moment;
    }

    void close(DeliveryState end, Instant now) {
        state = end;
        nextAttemptAt = null;
        closedAt = now;
    }

    /** Without a further call. */
    void end(DeliveryState how, String reason, Instant now) {
        error = reason;
        close(how, now);
    }

    boolean isPending() {
        return state == DeliveryState.PENDING;
    }

    UUID id() {
        return id;
    }

    UUID webhookId() {
        return webhookId;
    }

    UUID eventId() {
        return eventId;
    }

    String event() {
        return event;
    }

    String body() {
        return body;
    }

    DeliveryState state() {
        return state;
    }

    UUID taskId() {
        return taskId;
    }

    int retriesLeft() {
        return retriesLeft;
    }

    int attempts() {
        return attempts;
    }

    Integer lastStatus() {
        return lastStatus;
    }

    Integer durationMs() {
        return durationMs;
    }

    String error() {
        return error;
    }

    String response() {
        return response;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant nextAttemptAt() {
        return nextAttemptAt;
    }
}
