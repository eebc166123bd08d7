package org.baobab.bench.task;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.baobab.bench.BenchServer;
import org.baobab.bench.Operator;

/** Many people who forgot their passwords at once: the queue urgent is held while they ask, so that all are accepted before anything breaks. */
final class Letters {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String QUEUE = "/ops/queues/urgent/";

    private final BenchServer server;
    private final String prefix;

    record Count(int tasksDone, int tokens, int withOneToken, int mailed, int mails) {}

    Letters(BenchServer server, String prefix) {
        this.server = server;
        this.prefix = prefix;
    }

    void order(int number) throws Exception {
        makeAccounts(number);
        Operator operator = server.operator();
        operator.post(QUEUE + "pause", "");
        for (int i = 1; i <= number; i++) {
            operator.post("/auth/password/forgot", "{\"email\":\"" + address(i) + "\"}");
        }
        operator.post(QUEUE + "resume", "");
    }

    private String address(int number) {
        return prefix + "-" + number + "@test.baobab.test";
    }

    /** Copies of somebody, for a thousand real registrations would be a measurement of password hashes. */
    private void makeAccounts(int number) throws SQLException {
        try (Connection connection = server.connect();
                PreparedStatement insert = connection.prepareStatement("""
                        INSERT INTO account
                        SELECT (jsonb_populate_record(NULL::account, to_jsonb(a) || jsonb_build_object(
                            'id', gen_random_uuid(), 'email', ? || '-' || n || '@test.baobab.test', 'phone', NULL))).*
                        FROM account a, generate_series(1, ?) n WHERE a.email = 'viewer@zenfleet.demo.baobab.test'""")) {
            insert.setString(1, prefix);
            insert.setInt(2, number);
            insert.executeUpdate();
        }
    }

    /** So many of the tasks, those that write and those that mail, came to their end. */
    void awaitDone(int number) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        int done = 0;
        while (done < number) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException(number - done + " tasks did not come to their end");
            }
            Thread.sleep(20);
            done = done();
        }
    }

    private int done() {
        try {
            return ask("""
                    SELECT count(*) FROM task t WHERE t.state = 'DONE' AND (
                        t.payload ->> 'account' IN (SELECT id::text FROM account WHERE email LIKE ? || '-%')
                        OR t.id IN (SELECT m.id FROM message m WHERE m.address LIKE ? || '-%'))""");
        } catch (SQLException away) {
            return 0;
        }
    }

    Count count() throws IOException, InterruptedException, SQLException {
        List<String> mails = mailed(server, prefix);
        String tokens = "SELECT count(*) AS n FROM account_token k JOIN account a ON a.id = k.account_id"
                + " WHERE a.email LIKE ? || '-%' GROUP BY a.id";
        return new Count(
                done(),
                ask("SELECT coalesce(sum(n), 0) FROM (" + tokens + ") per_account"),
                ask("SELECT count(*) FROM (" + tokens + ") per_account WHERE n = 1"),
                (int) mails.stream().distinct().count(),
                mails.size());
    }

    private int ask(String sql) throws SQLException {
        try (Connection connection = server.connect();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 1; i <= sql.chars().filter(c -> c == '?').count(); i++) {
                query.setString(i, prefix);
            }
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /** The addresses of the mails in the sandbox's inbox, as often as there are mails. */
    static List<String> mailed(BenchServer server, String prefix) throws IOException, InterruptedException {
        return inbox(server).getValuesAs(JsonObject.class).stream()
                .map(mail -> mail.getString("to"))
                .filter(to -> to.startsWith(prefix))
                .toList();
    }

    static void requireDelivered(BenchServer server, String prefix, int number)
            throws IOException, InterruptedException {
        int delivered = mailed(server, prefix).size();
        if (delivered != number) {
            throw new IllegalStateException(delivered + " of " + number + " mails are in the inbox");
        }
    }

    private static JsonArray inbox(BenchServer server) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + server.settings().sandboxPort() + "/sandbox/inbox");
        String body = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readArray();
        }
    }
}
