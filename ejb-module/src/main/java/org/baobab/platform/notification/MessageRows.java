package org.baobab.platform.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.baobab.platform.persistence.OwnSql;

/** The rows of messages. */
@ApplicationScoped
@Transactional
class MessageRows {
    /** So many rows go to the database as one parameter. */
    private static final int CHUNK = 500;

    /** A thousand recipients are two statements, not a thousand. */
    private static final String INSERT = """
            INSERT INTO message (id, channel, address, topic, language, subject, text, html, link, data, unsubscribe, secret,
                                 attachments, account_id, organization_id, batch_id, not_before, expires_at, created_at)
            SELECT id, channel, address, topic, language, subject, text, html, link, data, unsubscribe, secret,
                   attachments, account_id, organization_id, batch_id, not_before, expires_at, :now
            FROM jsonb_to_recordset(cast(:rows AS jsonb)) AS new (
                id uuid, channel text, address text, topic text, language text, subject text, text text, html text, link text,
                data jsonb, unsubscribe text, secret boolean, attachments smallint, account_id uuid, organization_id uuid,
                batch_id uuid, not_before timestamptz, expires_at timestamptz)
            """;

    /** {@link Json} looks for its provider through all libraries of the application at each call. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** A message under the id that its task has as well. */
    record New(UUID id, Message message) {}

    @Transactional(TxType.MANDATORY)
    public void add(List<New> messages) {
        Instant now = clock.instant();
        for (int from = 0; from < messages.size(); from += CHUNK) {
            List<New> chunk = messages.subList(from, Math.min(from + CHUNK, messages.size()));
            JsonArrayBuilder rows = JSON.createArrayBuilder();
            chunk.forEach(each -> rows.add(row(each.id(), each.message())));
            OwnSql.changing(em, INSERT)
                    .setParameter("now", now)
                    .setParameter("rows", rows.build().toString())
                    .executeUpdate();
        }
        messages.forEach(this::addAttachments);
    }

    private void addAttachments(New message) {
        List<Attachment> files = message.message().attachments();
        for (int i = 0; i < files.size(); i++) {
            em.persist(new StoredAttachment(message.id(), i, files.get(i)));
        }
    }

    /** Outside of a transaction: one look, and nothing is held. */
    @Transactional(TxType.SUPPORTS)
    public Optional<StoredMessage> find(UUID id) {
        return Optional.ofNullable(em.find(StoredMessage.class, id));
    }

    @Transactional(TxType.SUPPORTS)
    public List<Attachment> attachments(UUID id) {
        return em
                .createQuery(
                        "select a from StoredAttachment a where a.key.messageId = :id order by a.key.position",
                        StoredAttachment.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .map(StoredAttachment::attachment)
                .toList();
    }

    public void closed(UUID id, String reason) {
        StoredMessage message = em.find(StoredMessage.class, id);
        if (message != null && !message.isSent()) {
            message.closed(reason, clock.instant());
        }
    }

    private static JsonObjectBuilder row(UUID id, Message message) {
        JsonObjectBuilder row = JSON.createObjectBuilder();
        put(row, "id", id);
        put(row, "channel", message.channel());
        put(row, "address", message.address());
        put(row, "topic", message.topic());
        put(row, "language", message.language());
        put(row, "subject", message.subject());
        put(row, "text", message.text());
        put(row, "html", message.html());
        put(row, "link", message.link());
        put(row, "unsubscribe", message.unsubscribe());
        put(row, "account_id", message.account());
        put(row, "organization_id", message.organization());
        put(row, "batch_id", message.batch());
        put(row, "not_before", message.notBefore());
        put(row, "expires_at", message.expiresAt());
        if (!message.data().isEmpty()) {
            JsonObjectBuilder data = JSON.createObjectBuilder();
            message.data().forEach(data::add);
            row.add("data", data);
        }
        return row.add("secret", message.isSecret())
                .add("attachments", message.attachments().size());
    }

    private static void put(JsonObjectBuilder row, String column, Object value) {
        if (value != null) {
            row.add(column, value.toString());
        }
    }
}
