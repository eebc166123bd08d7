package org.baobab.platform.notification;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baobab.platform.task.Priority;

/**
 * A message as it is kept, under the id of the task that sends it. The task says where it stands; this row holds what is said, who took it and what they
 * report. It is open until it was sent or its task ended otherwise. A secret one then holds no words any more, any other for as long as the settings say.
 */
@Entity
@Table(name = "message")
class StoredMessage {
    static final int MAX_ERROR = 500;
    private static final JsonReaderFactory JSON = Json.createReaderFactory(Map.of());

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Channel channel;

    @Column(updatable = false)
    private String address;

    @Column(updatable = false)
    private String topic;

    @Column(updatable = false)
    private String language;

    private String subject;

    private String text;

    private String html;

    @Column(updatable = false)
    private String link;

    @Column(updatable = false, columnDefinition = "jsonb")
    private String data;

    @Column(updatable = false)
    private String unsubscribe;

    @Column(updatable = false)
    private boolean secret;

    private short attachments;

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(name = "organization_id", updatable = false)
    private UUID organizationId;

    @Column(name = "batch_id", updatable = false)
    private UUID batchId;

    private String provider;

    @Column(name = "provider_ref")
    private String providerRef;

    @Enumerated(EnumType.STRING)
    @Column(name = "provider_status")
    private DeliveryStatus providerStatus;

    @Column(name = "status_at")
    private Instant statusAt;

    @Column(name = "not_before", updatable = false)
    private Instant notBefore;

    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    private String error;

    protected StoredMessage() {}

    boolean isSent() {
        return sentAt != null;
    }

    boolean isTooLate(Instant now) {
        return expiresAt != null && !expiresAt.isAfter(now);
    }

    /** Whether it has been put off for so long that whoever reads it would only wonder. */
    boolean hasWaitedFor(Duration patience, Instant now) {
        Instant due = notBefore == null ? createdAt : notBefore;
        return due.plus(patience).isBefore(now);
    }

    boolean hasLostItsWords() {
        return text == null;
    }

    boolean hasAttachments() {
        return attachments > 0;
    }

    /** Its task ended, and it was not sent. One that is no secret keeps its words for an operator's second try. */
    void closed(String reason, Instant now) {
        error = shortened(reason);
        closedAt = now;
        if (isTooLate(now)) {
            forgetWords();
        } else {
            forgetSecrets();
        }
    }

    /** What the provider says of it later; false where that is nothing new. */
    boolean reported(DeliveryStatus status, String reason, Instant now) {
        if (!status.comesAfter(providerStatus)) {
            return false;
        }
        providerStatus = status;
        statusAt = now;
        error = status == DeliveryStatus.UNDELIVERED ? shortened(reason) : null;
        return true;
    }

    Message message(Priority priority, List<Attachment> files) {
        Message message = Message.stored(channel, address, subject, text, html)
                .language(language)
                .topic(topic)
                .priority(priority)
                .link(uri(link))
                .until(expiresAt)
                .account(accountId)
                .organization(organizationId)
                .batch(batchId)
                .unsubscribe(uri(unsubscribe))
                .data(pairs());
        for (Attachment file : files) {
            message = message.attach(file);
        }
        return secret ? message.secret() : message;
    }

    MessageReport report() {
        return new MessageReport(id, channel, batchId, providerStatus, error, statusAt);
    }

    UUID id() {
        return id;
    }

    String provider() {
        return provider;
    }

    String providerRef() {
        return providerRef;
    }

    UUID accountId() {
        return accountId;
    }

    Instant createdAt() {
        return createdAt;
    }

    private Map<String, String> pairs() {
        if (data == null) {
            return Map.of();
        }
        try (JsonReader reader = JSON.createReader(new StringReader(data))) {
            JsonObject pairs = reader.readObject();
            return pairs.keySet().stream().collect(Collectors.toMap(Function.identity(), pairs::getString));
        }
    }

    private void forgetSecrets() {
        if (secret) {
            forgetWords();
        }
    }

    private void forgetWords() {
        subject = null;
        text = null;
        html = null;
    }

    private static URI uri(String stored) {
        return stored == null ? null : URI.create(stored);
    }

    private static String shortened(String reason) {
        return reason == null || reason.length() <= MAX_ERROR ? reason : reason.substring(0, MAX_ERROR);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredMessage message && Objects.equals(id, message.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
