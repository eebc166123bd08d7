package org.baobab.platform.task;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/** A new row as it is written; {@code announcedAt} is null where its time has not come. */
record TaskRow(
        NewTask task,
        String payload,
        UUID organizationId,
        UUID accountId,
        String requestId,
        Instant createdAt,
        Instant dueAt,
        Instant announcedAt) {

    void bind(PreparedStatement statement) throws SQLException {
        statement.setObject(1, task.id());
        statement.setString(2, task.kind().name());
        statement.setString(3, task.queue().label());
        statement.setString(4, task.priority().name());
        statement.setString(5, payload);
        statement.setObject(6, organizationId);
        statement.setObject(7, accountId);
        statement.setObject(8, task.batchId());
        statement.setString(9, requestId);
        statement.setObject(10, TaskRows.utc(createdAt));
        statement.setObject(11, TaskRows.utc(dueAt));
        statement.setObject(12, TaskRows.utc(announcedAt));
    }

    Announcement announcement() {
        return new Announcement(task.id(), task.queue(), task.priority());
    }
}
