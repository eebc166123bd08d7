package org.baobab.bench.task;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.baobab.bench.BenchServer;

/** An announcement to many members of one organisation, who are written to chunk by chunk. */
final class Broadcast {
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final BenchServer server;
    private final String prefix;
    private UUID batch;

    Broadcast(BenchServer server, String prefix) {
        this.server = server;
        this.prefix = prefix;
    }

    void send(int people) throws Exception {
        makeMembers(people);
        batch = UUID.fromString(
                server.owner().post("/notifications/broadcast", """
                {"audience": {"role": "VIEWER"}, "channel": "EMAIL", "subject": "À tous", "text": "Bonjour"}""").getString("batchId"));
    }

    /** Some chunks are written, others are not. */
    void awaitMiddle() throws Exception {
        await("written > 0");
    }

    void awaitEnd() throws Exception {
        await("""
                walked_at IS NOT NULL AND NOT EXISTS (
                    SELECT FROM task t WHERE t.batch_id = b.id AND t.state IN ('QUEUED', 'RUNNING'))""");
    }

    /** How many of the new members have that many messages in the database: one each is right. */
    int membersWithOneMessage() throws SQLException {
        return ask("""
                SELECT count(*) FROM (SELECT m.address FROM message m JOIN task t ON t.id = m.id
                    WHERE t.batch_id = ? AND m.address LIKE '%s-%%' GROUP BY m.address HAVING count(*) = 1) once""".formatted(prefix));
    }

    /** Copies of somebody. */
    private void makeMembers(int number) throws SQLException {
        try (Connection connection = server.connect();
                PreparedStatement accounts = connection.prepareStatement("""
                        INSERT INTO account
                        SELECT (jsonb_populate_record(NULL::account, to_jsonb(a) || jsonb_build_object(
                            'id', gen_random_uuid(), 'email', ? || '-' || n || '@test.baobab.test', 'phone', NULL))).*
                        FROM account a, generate_series(1, ?) n WHERE a.email = 'viewer@zenfleet.demo.baobab.test'""");
                PreparedStatement members = connection.prepareStatement("""
                        INSERT INTO membership (id, organization_id, account_id, role, created_at, version)
                        SELECT gen_random_uuid(), m.organization_id, a.id, 'VIEWER', now(), 0
                        FROM account a, account o JOIN membership m ON m.account_id = o.id
                        WHERE a.email LIKE ? || '-%' AND o.email = 'owner@zenfleet.demo.baobab.test'""")) {
            accounts.setString(1, prefix);
            accounts.setInt(2, number);
            accounts.executeUpdate();
            members.setString(1, prefix);
            members.executeUpdate();
        }
    }

    private void await(String condition) throws Exception {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (ask("SELECT count(*) FROM notification_batch b WHERE b.id = ? AND " + condition) == 0) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("The broadcast does not come so far: " + condition);
            }
            Thread.sleep(5);
        }
    }

    private int ask(String sql) throws SQLException {
        try (Connection connection = server.connect();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, batch);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
