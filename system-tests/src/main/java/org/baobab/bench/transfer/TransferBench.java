package org.baobab.bench.transfer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baobab.bench.BenchServer;

/** {@code ./baobab bench transfer}: 100 MB up and down in turns with nginx, then twenty uploads of 150 MB at once with a heap of 512 MB. */
public final class TransferBench {
    private static final long MEGABYTE = 1_000_000;
    private static final long FILE = 100 * MEGABYTE;
    private static final long LARGE = 150 * MEGABYTE;
    private static final String YARDSTICK = "a bare Undertow that forces the file to the disk";
    private static final int AT_ONCE = 20;
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 7;
    private static final String OPTIONS = "-Xms64m -Xmx512m -XX:+UseSerialGC";
    private static final Pattern USED = Pattern.compile(
            "(?i)(?:DefNew|Tenured|def new generation|tenured generation)\\s+total \\d+K, used (\\d+)K");

    private final Map<String, List<Double>> up = new LinkedHashMap<>();
    private final Map<String, List<Double>> down = new LinkedHashMap<>();
    private final long pid;

    private TransferBench(long pid) {
        this.pid = pid;
    }

    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(System.getProperty("baobab.root", "."));
        Path target = Files.createDirectories(root.resolve("system-tests/target"));
        Path data = target.resolve("bench-transfer");
        try (BenchServer server = BenchServer.start(root, data, Map.of("BAOBAB_JAVA_OPTS", OPTIONS))) {
            // On the same disk, and outside of what a new start empties.
            Optional<Nginx> nginx = Nginx.start(target.resolve("nginx").toAbsolutePath());
            BareUndertow undertow = new BareUndertow(target.resolve("undertow"));
            List<FileServer> servers = new ArrayList<>();
            FileServer ours =
                    new FileServer.Baobab(server.port(), server.owner().headers());
            servers.add(ours);
            servers.add(new FileServer.Plain(YARDSTICK, undertow.port()));
            nginx.ifPresent(other -> servers.add(new FileServer.Plain("nginx", other.port())));
            System.out.println(
                    new TransferBench(server.environment().serverProcess().pid()).measure(servers, ours));
            undertow.close();
            nginx.ifPresent(Nginx::close);
        }
        System.exit(0);
    }

    private String measure(List<FileServer> servers, FileServer ours) throws Exception {
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (FileServer server : servers) {
                round(server, round >= 0);
            }
        }
        StringBuilder report = new StringBuilder(
                "# Transfer\n\n100 MB, medians of " + ROUNDS
                        + " interleaved rounds, loopback, one disk; the server with " + OPTIONS + ".\n\n"
                        + "| server | upload MB/s | of the yardstick's | download MB/s | of the yardstick's |\n| --- | ---: | ---: | ---: | ---: |\n");
        for (FileServer server : servers) {
            report.append("| %s | %.0f | %s | %.0f | %s |%n"
                    .formatted(
                            server.name(),
                            median(up.get(server.name())),
                            ratio(up, server),
                            median(down.get(server.name())),
                            ratio(down, server)));
        }
        return report + "\n" + heap(ours)
                + (servers.size() > 2 ? "" : "\nNo nginx here: install it, or name it by BAOBAB_BENCH_NGINX.\n");
    }

    private void round(FileServer server, boolean counts) throws IOException {
        long start = System.nanoTime();
        String where = server.upload(FILE);
        double uploaded = seconds(start);
        start = System.nanoTime();
        long came = server.download(where);
        double downloaded = seconds(start);
        server.delete(where);
        if (came != FILE) {
            throw new IOException(server.name() + " gave " + came + " bytes");
        }
        if (counts) {
            up.computeIfAbsent(server.name(), name -> new ArrayList<>()).add(FILE / uploaded / MEGABYTE);
            down.computeIfAbsent(server.name(), name -> new ArrayList<>()).add(FILE / downloaded / MEGABYTE);
        }
        System.err.printf(
                "%s: up %.0f, down %.0f MB/s%n",
                server.name(), FILE / uploaded / MEGABYTE, FILE / downloaded / MEGABYTE);
    }

    /** Twenty at once; what the heap held is looked at all the while. */
    private String heap(FileServer ours) throws Exception {
        collect();
        long before = used();
        AtomicBoolean over = new AtomicBoolean();
        long start = System.nanoTime();
        long peak;
        double took;
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE + 1)) {
            Future<Long> watch = threads.submit(() -> {
                long most = 0;
                while (!over.get()) {
                    most = Math.max(most, used());
                    TimeUnit.MILLISECONDS.sleep(100);
                }
                return most;
            });
            List<Future<String>> uploads = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                uploads.add(threads.submit(() -> ours.upload(LARGE)));
            }
            List<String> stored = new ArrayList<>();
            for (Future<String> upload : uploads) {
                stored.add(upload.get());
            }
            took = seconds(start);
            over.set(true);
            peak = watch.get();
            for (String where : stored) {
                ours.delete(where);
            }
        }
        collect();
        return "%d uploads of %d MB at once: %.0f s, %.0f MB/s together; heap in use before %d MB, at most %d MB, after a collection %d MB.%n"
                .formatted(
                        AT_ONCE,
                        LARGE / MEGABYTE,
                        took,
                        AT_ONCE * LARGE / MEGABYTE / took,
                        before >> 10,
                        peak >> 10,
                        used() >> 10);
    }

    /** In kilobytes, garbage and all. */
    private long used() throws IOException, InterruptedException {
        Matcher used = USED.matcher(ask("GC.heap_info"));
        long sum = 0;
        while (used.find()) {
            sum += Long.parseLong(used.group(1));
        }
        return sum;
    }

    private void collect() throws IOException, InterruptedException {
        ask("GC.run");
    }

    private String ask(String command) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(pid), command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jcmd.waitFor();
        return said;
    }

    private static String ratio(Map<String, List<Double>> rates, FileServer server) {
        return "%.2f".formatted(median(rates.get(server.name())) / median(rates.get(YARDSTICK)));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
