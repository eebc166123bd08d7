package org.baobab.bench.task;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.baobab.bench.BenchServer;
import org.baobab.bench.Operator;

/** The application: an operator has probes sent through the queue normal, each in a transaction of its own. */
final class BaobabTasks implements Contender {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final BenchServer server;
    private final Operator operator;

    BaobabTasks(BenchServer server, Operator operator) {
        this.server = server;
        this.operator = operator;
    }

    @Override
    public String name() {
        return "Baobab";
    }

    @Override
    public double rate(int tasks) throws Exception {
        UUID batch = UUID.fromString(operator.post(
                        "/ops/queues/normal/probe",
                        "{\"count\":" + tasks + ",\"senders\":" + RabbitTasks.PRODUCERS + "}")
                .getString("batchId"));
        try (Connection connection = server.connect()) {
            return tasks / seconds(connection, batch, tasks);
        }
    }

    private static double seconds(Connection connection, UUID batch, int tasks)
            throws SQLException, InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            // Counting all of them again and again would be load of its own, which the other contender has not.
            if (!anyOpen(connection, batch)) {
                return measured(connection, batch, tasks);
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("Not all of the " + tasks + " tasks of batch " + batch + " came to their end");
    }

    private static boolean anyOpen(Connection connection, UUID batch) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                SELECT EXISTS (SELECT FROM task WHERE queue = 'normal' AND finished_at IS NULL AND batch_id = ?)""")) {
            query.setObject(1, batch);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private static double measured(Connection connection, UUID batch, int tasks) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                SELECT count(*) FILTER (WHERE state = 'DONE'), extract(epoch FROM max(finished_at) - min(created_at))
                FROM task WHERE batch_id = ?""")) {
            query.setObject(1, batch);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                if (row.getInt(1) != tasks) {
                    throw new IllegalStateException(
                            row.getInt(1) + " of " + tasks + " tasks are done and none is open");
                }
                return row.getDouble(2);
            }
        }
    }
}
