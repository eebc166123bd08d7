package org.baobab.bench.listings;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.baobab.bench.BenchServer;
import org.postgresql.PGConnection;

/** Puts the listings into the application's own table, as fast as the database takes them: by COPY, the indexes made afterwards, nothing told to the search. */
final class Filling {
    private static final int WRITERS = 2;
    private static final int PIECE = 1_000;

    private final BenchServer server;
    private final Vocabulary words;
    private final PrintStream progress;

    Filling(BenchServer server, Vocabulary words, PrintStream progress) {
        this.server = server;
        this.words = words;
        this.progress = progress;
    }

    void fill(int rows) throws Exception {
        long begun = System.nanoTime();
        Map<String, String> indexes = new LinkedHashMap<>();
        Advert.Advertiser[] advertisers;
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            advertisers = advertisers(statement);
            statement.execute("TRUNCATE listing CASCADE");
            statement.execute("ALTER TABLE listing DISABLE TRIGGER USER");
            try (ResultSet found = statement.executeQuery(
                    "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = current_schema()"
                            + " AND tablename = 'listing' AND indexdef LIKE 'CREATE INDEX%'")) {
                while (found.next()) {
                    indexes.put(found.getString(1), found.getString(2));
                }
            }
            for (String index : indexes.keySet()) {
                statement.execute("DROP INDEX " + index);
            }
        }
        copy(rows, new Advert(words, advertisers));
        progress.printf("%d listings copied in %d s%n", rows, (System.nanoTime() - begun) / 1_000_000_000);
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("SET maintenance_work_mem = '512MB'");
            for (String definition : indexes.values()) {
                statement.execute(definition);
            }
            statement.execute("ALTER TABLE listing ENABLE TRIGGER USER");
            statement.execute("VACUUM (ANALYZE, FREEZE) listing");
        }
        progress.printf("indexes of PostgreSQL made after %d s%n", (System.nanoTime() - begun) / 1_000_000_000);
    }

    private static Advert.Advertiser[] advertisers(Statement statement) throws SQLException {
        statement.execute("INSERT INTO advertiser (id, organization_id, name, created_at, version)"
                + " SELECT gen_random_uuid(), o.id, o.name, now(), 0 FROM organization o ON CONFLICT DO NOTHING");
        List<Advert.Advertiser> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(
                "SELECT id, coalesce(organization_id::text, '\\N') || E'\\t' || coalesce(account_id::text, '\\N') FROM advertiser")) {
            while (rows.next()) {
                found.add(new Advert.Advertiser(rows.getObject(1, UUID.class), rows.getString(2)));
            }
        }
        return found.toArray(Advert.Advertiser[]::new);
    }

    private void copy(int rows, Advert adverts) throws Exception {
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<Long>> parts = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                int from = (int) ((long) rows * i / WRITERS);
                int to = (int) ((long) rows * (i + 1) / WRITERS);
                parts.add(writers.submit(() -> copy(from, to, adverts)));
            }
            for (Future<Long> part : parts) {
                part.get();
            }
        }
    }

    private long copy(int from, int to, Advert adverts) throws SQLException, IOException {
        try (Connection connection = server.connect()) {
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "COPY listing (" + Advert.COLUMNS + ") FROM STDIN",
                            new SequenceInputStream(pieces(from, to, adverts)));
        }
    }

    private static Enumeration<ByteArrayInputStream> pieces(int from, int to, Advert adverts) {
        return new Enumeration<>() {
            private int next = from;

            @Override
            public boolean hasMoreElements() {
                return next < to;
            }

            @Override
            public ByteArrayInputStream nextElement() {
                StringBuilder lines = new StringBuilder();
                for (int end = Math.min(to, next + PIECE); next < end; next++) {
                    lines.append(adverts.line(next));
                }
                return new ByteArrayInputStream(lines.toString().getBytes(StandardCharsets.UTF_8));
            }
        };
    }
}
