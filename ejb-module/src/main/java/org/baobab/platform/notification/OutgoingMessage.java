package org.baobab.platform.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A message on its way out. QUEUED until {@code dueAt}, then SENDING under a lease that ends at {@code dueAt}; a lease that ran out is claimed again. It ends
 * SENT, FAILED or EXPIRED, and holds no body once it was sent or is too late.
 */
@Entity
@Table(name = "outgoing_message")
class OutgoingMessage {
    static final int MAX_ATTEMPTS = 3;
    static final Duration LEASE = Duration.ofMinutes(2);
    private static final int MAX_ERROR = 500;

    enum State {
        QUEUED,
        SENDING,
        SENT,
        FAILED,
        EXPIRED
    }

    @Id
    private UUID id;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Channel channel;

    @NotNull
    @Size(max = 254)
    @Column(updatable = false)
    private String recipient;

    @NotNull
    @Size(max = 2)
    @Column(updatable = false)
    private String language;

    @Size(max = 250)
    @Column(updatable = false)
    private String subject;

    private String text;

    private String html;

    @NotNull
    @Enumerated(EnumType.STRING)
    private State state;

    private short attempts;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    @Size(max = MAX_ERROR)
    private String error;

    @NotNull
    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected OutgoingMessage() {}

    private OutgoingMessage(
            UUID id, Channel channel, String recipient, String language, Instant expiresAt, Instant now) {
        this.id = id;
        this.channel = channel;
        this.recipient = recipient;
        this.language = language;
        this.expiresAt = expiresAt;
        this.createdAt = now;
        this.dueAt = now;
        this.state = State.QUEUED;
    }

    static OutgoingMessage email(UUID id, EmailMessage message, Instant now) {
        OutgoingMessage row =
                new OutgoingMessage(id, Channel.EMAIL, message.to(), message.language(), message.expiresAt(), now);
        row.subject = message.subject();
        row.text = message.text();
        row.html = message.html();
        return row;
    }

    static OutgoingMessage sms(UUID id, SmsMessage message, Instant now) {
        OutgoingMessage row =
                new OutgoingMessage(id, Channel.SMS, message.to(), message.language(), message.expiresAt(), now);
        row.text = message.text();
        return row;
    }

    /** Takes the message for one attempt; false where it is not waiting, or is closed here because it is too late. */
    boolean claim(Instant now) {
        if (closedAt != null || dueAt.isAfter(now)) {
            return false;
        }
        if (isTooLate(now)) {
            close(State.EXPIRED, now);
            return false;
        }
        if (attempts >= MAX_ATTEMPTS) {
            error = "the sending node stopped during the last attempt";
            close(State.FAILED, now);
            return false;
        }
        attempts++;
        state = State.SENDING;
        dueAt = now.plus(LEASE);
        return true;
    }

    /** Whether the given attempt still holds the lease and may close the message. */
    boolean isHeldBy(int attempt) {
        return state == State.SENDING && attempts == attempt;
    }

    void sent(Instant now) {
        error = null;
        close(State.SENT, now);
    }

    /** Refused for good: no further attempt. */
    void refused(String reason, Instant now) {
        error = shortened(reason);
        close(State.FAILED, now);
    }

    /** Comes back after the delay as if this attempt had not been. */
    void postponed(Duration delay, Instant now) {
        attempts--;
        state = State.QUEUED;
        dueAt = now.plus(delay);
    }

    /** Comes back after the delay, unless this was the last attempt or it would be too late. */
    void failed(String reason, Duration delay, Instant now) {
        error = shortened(reason);
        if (attempts >= MAX_ATTEMPTS) {
            close(State.FAILED, now);
        } else if (isTooLate(now.plus(delay))) {
            close(State.EXPIRED, now);
        } else {
            state = State.QUEUED;
            dueAt = now.plus(delay);
        }
    }

    Delivery delivery() {
        return new Delivery(id, attempts, channel, recipient, language, subject, text, html);
    }

    UUID id() {
        return id;
    }

    State state() {
        return state;
    }

    Instant dueAt() {
        return dueAt;
    }

    String error() {
        return error;
    }

    boolean holdsBody() {
        return text != null || html != null;
    }

    private boolean isTooLate(Instant moment) {
        return expiresAt != null && !expiresAt.isAfter(moment);
    }

    /** A failed message keeps its body for an operator's second try, as long as it could still help. */
    private void close(State end, Instant now) {
        state = end;
        closedAt = now;
        dueAt = null;
        if (end != State.FAILED || expiresAt != null) {
            text = null;
            html = null;
        }
    }

    private static String shortened(String reason) {
        return reason == null || reason.length() <= MAX_ERROR ? reason : reason.substring(0, MAX_ERROR);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutgoingMessage message && Objects.equals(id, message.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
