package org.baobab.bench.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baobab.platform.backup.format.BackupStore;
import org.baobab.platform.backup.restore.Restoration;
import org.baobab.platform.backup.restore.RestoreMark;
import org.baobab.platform.backup.restore.RestoreWatch;
import org.baobab.platform.backup.restore.SchemaMaker;
import org.baobab.platform.backup.restore.StoreSource;
import org.baobab.platform.backup.restore.TargetDatabase;

/** The same rows back into an empty database: ours, with all parts read and compared beforehand, and {@code pg_restore}, in turns. */
final class RestoreRounds {
    private static final int ROUNDS = 3;
    private static final int WORKERS = 2;
    private static final String TARGET = "restored";

    private final DebianPostgres server;
    private final BackupStore store;
    private final String backup;
    private final String dump;
    private long extraHeap;

    /**
     * @param backup the id of one in the store
     * @param dump the file of {@code pg_dump -Fc} of the same database
     */
    RestoreRounds(DebianPostgres server, BackupStore store, String backup, String dump) {
        this.server = server;
        this.store = store;
        this.backup = backup;
        this.dump = dump;
    }

    private interface Way {
        void restore() throws Exception;
    }

    String measure() throws Exception {
        Map<String, Way> ways = new LinkedHashMap<>();
        ways.put("Baobab", this::ours);
        ways.put("`pg_restore -j2`", () -> server.shell("pg_restore -j2 -d " + TARGET + " " + dump));
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        for (int round = 0; round <= ROUNDS; round++) {
            for (Map.Entry<String, Way> way : ways.entrySet()) {
                double took = timed(way.getValue());
                System.err.printf(Locale.ROOT, "Restore by %s: %.2f s%n", way.getKey(), took);
                if (round > 0) {
                    seconds.computeIfAbsent(way.getKey(), name -> new ArrayList<>())
                            .add(took);
                }
            }
        }
        return report(seconds);
    }

    /** Each into a new database, and none pays for writing what another one left. */
    private double timed(Way way) throws Exception {
        server.shell("dropdb --if-exists " + TARGET + " && createdb -T template0 " + TARGET
                + " && psql -qc CHECKPOINT postgres");
        prepareExtensions();
        long begin = System.nanoTime();
        way.restore();
        return (System.nanoTime() - begin) / 1e9;
    }

    /** What a target must have; both get them, and neither pays. */
    private void prepareExtensions() throws IOException, InterruptedException {
        String statements = Stream.of("cube", "pg_trgm", "btree_gist", "unaccent")
                .map(name -> "-c 'CREATE EXTENSION " + name + "'")
                .collect(Collectors.joining(" "));
        server.shell("psql -q " + statements + " " + TARGET);
    }

    private void ours() {
        try (HeapWatch heap = new HeapWatch()) {
            TargetDatabase target = new TargetDatabase(
                    "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + TARGET, "postgres", "none");
            Restoration restoration = new Restoration(
                    new StoreSource(store),
                    store.manifest(backup),
                    null,
                    target,
                    WORKERS,
                    RestoreWatch.NOBODY,
                    new GigabyteTables());
            restoration.check(true);
            restoration.rows(RestoreMark.Purpose.USE);
            restoration.finish();
            extraHeap = Math.max(extraHeap, heap.extraMegabytes());
        }
    }

    private String report(Map<String, List<Double>> seconds) {
        StringBuilder report = new StringBuilder(
                "%nRestored into an empty database, %d workers each, medians of %d; ours checks the SHA-256 of all parts before and gathers statistics after.%n%n"
                        .formatted(WORKERS, ROUNDS));
        report.append("| | median | all rounds |\n| --- | --- | --- |\n");
        seconds.forEach((name, rounds) -> report.append(String.format(
                Locale.ROOT,
                "| %s | %.2f s | %s |%n",
                name,
                rounds.stream().sorted().toList().get(rounds.size() / 2),
                rounds.stream()
                        .map(took -> String.format(Locale.ROOT, "%.2f", took))
                        .collect(Collectors.joining(", ")))));
        report.append(String.format(Locale.ROOT, "%nHeap in use beyond what was before: %d MB at most.%n", extraHeap));
        return report.toString();
    }

    private static final class GigabyteTables implements SchemaMaker {
        @Override
        public void requireKnown(TargetDatabase any) {
            // They are in this very program.
        }

        @Override
        public void make(TargetDatabase target, Connection connection) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                for (String sql : Gigabyte.TABLES) {
                    statement.execute(sql);
                }
                for (String sql : Gigabyte.KEYS) {
                    statement.execute(sql);
                }
            }
        }
    }
}
