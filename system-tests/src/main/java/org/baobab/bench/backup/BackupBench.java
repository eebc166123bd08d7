package org.baobab.bench.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.baobab.bench.Machine;
import org.baobab.launcher.Folders;
import org.baobab.platform.backup.copy.BackupOptions;
import org.baobab.platform.backup.copy.BackupWriter;
import org.baobab.platform.backup.format.AgeKey;
import org.baobab.platform.backup.format.BackupStore;
import org.baobab.platform.kernel.Settings;
import org.baobab.platform.storage.ObjectStores;

/** {@code ./baobab bench backup}: a gigabyte, ours and {@code pg_dump} in turns, and back. The JVM has the heap that it is given, 128 MB unless another says otherwise. */
public final class BackupBench {
    private static final int ROUNDS = 3;
    private static final int WORKERS = 2;
    private static final String OURS = "Baobab";
    private static final String DATABASE = "gigabyte";
    private static final double MEGABYTE = 1 << 20;

    private final DebianPostgres server;
    private final Path folder;
    private final BackupStore store;
    private final Map<String, Contender> contenders = new LinkedHashMap<>();
    private final Map<String, List<Double>> seconds = new LinkedHashMap<>();
    private long extraHeap;

    private BackupBench(DebianPostgres server, Path folder) {
        this.server = server;
        this.folder = folder;
        System.setProperty("baobab.backup.folder", folder.resolve("store").toString());
        this.store = BackupStore.of(Settings.ofProcess());
        contenders.put(OURS, () -> ours(null));
        contenders.put("`pg_dump -Fc`", () -> dump("pg_dump -Fc " + DATABASE + " > dump"));
        contenders.put("`pg_dump \\| zstd -3`", () -> dump("pg_dump " + DATABASE + " | zstd -3 -q > dump"));
        contenders.put(OURS + ", encrypted", () -> ours(AgeKey.generate()));
    }

    public static void main(String[] arguments) throws Exception {
        Path target =
                Files.createDirectories(Path.of(System.getProperty("baobab.root", "."), "system-tests", "target"));
        Path folder = Files.createTempDirectory("baobab-bench-backup");
        try (DebianPostgres server = DebianPostgres.start().orElse(null)) {
            if (server == null) {
                System.out.println("Debian's postgresql-15 is not installed: there is nothing to compare with.");
                return;
            }
            server.shell("createdb " + DATABASE);
            System.err.println("Filling a database");
            long size = Gigabyte.fill(server.database(DATABASE));
            BackupBench bench = new BackupBench(server, folder);
            String report = (arguments.length > 0 ? "" : bench.measure(size)) + bench.measureRestore();
            Files.writeString(target.resolve("bench-backup.md"), report);
            System.out.println(report);
        } finally {
            Folders.delete(folder);
        }
        System.exit(0);
    }

    private String measureRestore() throws Exception {
        write(null, true);
        server.shell("pg_dump -Fc " + DATABASE + " > " + folder.resolve("kept"));
        return new RestoreRounds(
                        server,
                        store,
                        store.ids().getFirst(),
                        folder.resolve("kept").toString())
                .measure();
    }

    private String measure(long size) throws Exception {
        Map<String, Long> sizes = new LinkedHashMap<>();
        for (int round = 0; round <= ROUNDS; round++) {
            for (Map.Entry<String, Contender> contender : contenders.entrySet()) {
                // The first round is for the JVM to compile what it does; programs have no use for one.
                if (round == 0 && !contender.getKey().startsWith(OURS)) {
                    continue;
                }
                long begin = System.nanoTime();
                long written = contender.getValue().run();
                double took = (System.nanoTime() - begin) / 1e9;
                System.err.printf(Locale.ROOT, "%s: %.2f s, %.0f MB%n", contender.getKey(), took, written / MEGABYTE);
                sizes.put(contender.getKey(), written);
                if (round > 0) {
                    seconds.computeIfAbsent(contender.getKey(), name -> new ArrayList<>())
                            .add(took);
                }
            }
        }
        return report(size, sizes);
    }

    private String report(long size, Map<String, Long> sizes) throws IOException {
        StringBuilder report =
                new StringBuilder("Machine: %s. PostgreSQL 15, %.0f MB of tables, %d workers, medians of %d.%n%n"
                        .formatted(Machine.description(), size / MEGABYTE, WORKERS, ROUNDS));
        report.append("| | median | all rounds | written |\n| --- | --- | --- | --- |\n");
        seconds.forEach((name, rounds) -> report.append(String.format(
                Locale.ROOT,
                "| %s | %.2f s | %s | %.0f MB |%n",
                name,
                median(rounds),
                rounds.stream()
                        .map(took -> String.format(Locale.ROOT, "%.2f", took))
                        .collect(Collectors.joining(", ")),
                sizes.get(name) / MEGABYTE)));
        report.append(String.format(
                Locale.ROOT,
                "%nThe heap of the JVM is bounded to %d MB; in use beyond what was before: %d MB at most, garbage included.%n",
                Runtime.getRuntime().maxMemory() >> 20,
                extraHeap));
        return report.toString();
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private long ours(AgeKey key) throws Exception {
        return write(key, false);
    }

    private long write(AgeKey key, boolean kept) throws Exception {
        try (HeapWatch heap = new HeapWatch();
                ExecutorService threads = Executors.newFixedThreadPool(WORKERS)) {
            DataSource database = server.database(DATABASE);
            BackupWriter writer = BackupWriter.begin(database, store, new BackupOptions("bench", key), Instant.now());
            List<Future<?>> workers = new ArrayList<>();
            for (int i = 0; i < WORKERS; i++) {
                workers.add(threads.submit(() -> {
                    writer.copyRows(done -> {});
                    return null;
                }));
            }
            for (Future<?> worker : workers) {
                worker.get();
            }
            writer.rowsCopied();
            writer.copyDocuments(
                    ObjectStores.elsewhere(Settings.ofProcess(), "baobab.backup", Set.of())
                            .orElseThrow(),
                    Optional.empty(),
                    done -> {});
            long size = writer.seal().manifest().totals().size();
            writer.close();
            extraHeap = Math.max(extraHeap, heap.extraMegabytes());
            if (!kept) {
                store.deleteBackup(writer.id());
            }
            return size;
        }
    }

    private long dump(String command) throws IOException, InterruptedException {
        server.shell("cd " + folder + " && " + command);
        long size = Files.size(folder.resolve("dump"));
        Files.delete(folder.resolve("dump"));
        return size;
    }

    private interface Contender {
        /** @return bytes that were written */
        long run() throws Exception;
    }
}
