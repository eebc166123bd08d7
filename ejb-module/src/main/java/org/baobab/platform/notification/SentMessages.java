package org.baobab.platform.notification;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;

/** Writes down that a provider took a message, in one statement: it is on the way of every message, and nothing in here may fail, or the message went out twice. */
@ApplicationScoped
class SentMessages {
    // The closing of the task, which follows, waits for the disk, and this is written before it: once is enough.
    private static final String SENT = """
            WITH posted (id, moment) AS (VALUES (cast(? AS uuid), cast(? AS timestamptz))),
                files AS (DELETE FROM message_attachment USING posted WHERE message_id = posted.id)
            UPDATE message SET provider = ?, provider_ref = ?, provider_status = 'ACCEPTED', status_at = moment,
                sent_at = moment, closed_at = moment, error = NULL, attachments = 0,
                subject = CASE WHEN secret THEN NULL ELSE subject END,
                text = CASE WHEN secret THEN NULL ELSE text END,
                html = CASE WHEN secret THEN NULL ELSE html END
            FROM posted WHERE message.id = posted.id
            RETURNING set_config('synchronous_commit', 'off', true)""";

    @Resource(lookup = "java:jboss/datasources/BaobabDS")
    DataSource database;

    @Inject
    Clock clock;

    void sent(UUID message, String provider, String reference) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(SENT)) {
            statement.setObject(1, message);
            statement.setObject(2, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            statement.setString(3, provider);
            statement.setString(4, reference);
            statement.execute();
        } catch (SQLException e) {
            throw new SendingFailedException("that the message went out could not be written down", e);
        }
    }
}
