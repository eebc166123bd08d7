package org.baobab.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code ./baobab bench connections [how many] [for how many seconds]}: opens WebSockets of twenty people on the application with its default heap, keeps them
 * idle, and says what each costs the server, and whether
 * all were still there.
 */
final class IdleConnections implements WebSocket.Listener {
    private static final int PEOPLE = 20;
    private static final int OPENING_AT_ONCE = 50;
    private static final Pattern TOKEN = Pattern.compile("\"accessToken\":\"([^\"]+)\"");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final List<WebSocket> lines = new ArrayList<>();
    private final ConcurrentLinkedQueue<Integer> ends = new ConcurrentLinkedQueue<>();
    private final Semaphore opening = new Semaphore(OPENING_AT_ONCE);
    private final BenchServer server;
    private final long pid;
    private volatile CountDownLatch welcomes;

    private IdleConnections(BenchServer server) {
        this.server = server;
        this.pid = server.target().pid();
    }

    public static void main(String[] arguments) throws Exception {
        int wanted = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        Duration idle = Duration.ofSeconds(arguments.length > 1 ? Long.parseLong(arguments[1]) : 120);
        Path root = Path.of(System.getProperty("baobab.root", "."));
        Path data = Files.createDirectories(root.resolve("system-tests/target")).resolve("bench-connections");
        Map<String, String> settings =
                Map.of("BAOBAB_REALTIME_CONNECTIONS_PER_PERSON", Integer.toString(wanted), "BAOBAB_DEMO", "false");
        try (BenchServer server = BenchServer.start(root, data, settings)) {
            System.out.println(new IdleConnections(server).measure(wanted, idle));
        }
        System.exit(0);
    }

    private String measure(int wanted, Duration idle) throws Exception {
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            tokens.add(signIn());
        }
        long heapBefore = heapInUse();
        long memoryBefore = memory();
        long threadsBefore = field("Threads");
        long start = System.nanoTime();
        openAll(wanted, tokens);
        double seconds = (System.nanoTime() - start) / 1e9;
        long threads = field("Threads");
        TimeUnit.SECONDS.sleep(idle.toSeconds());
        long memory = memory();
        long heap = heapInUse();
        return """
                # Idle connections

                %s; the server with its default options (%s).

                | what | figure |
                | --- | --- |
                | connections open after %d s of idleness | %,d of %,d |
                | opened and let in | %.0f a second |
                | heap in use for each, after a collection | %.1f KB |
                | memory of the process for each | %.1f KB |
                | memory of the process, before and with all | %,d MB, %,d MB |
                | heap in use, before and with all, after a collection | %,d MB, %,d MB |
                | threads, before and with all | %d, %d |
                """.formatted(
                        Machine.description(),
                        "-Xmx768m",
                        idle.toSeconds(),
                        wanted - ends.size(),
                        wanted,
                        wanted / seconds,
                        (heap - heapBefore) / 1024.0 / wanted,
                        (memory - memoryBefore) / 1024.0 / wanted,
                        memoryBefore >> 20,
                        memory >> 20,
                        heapBefore >> 20,
                        heap >> 20,
                        threadsBefore,
                        threads);
    }

    private void openAll(int wanted, List<String> tokens) throws InterruptedException {
        welcomes = new CountDownLatch(wanted);
        URI address = URI.create("ws://127.0.0.1:" + server.port() + "/ws");
        for (int i = 0; i < wanted; i++) {
            opening.acquire();
            String token = tokens.get(i % tokens.size());
            WebSocket line =
                    CLIENT.newWebSocketBuilder().buildAsync(address, this).join();
            lines.add(line);
            line.sendText("{\"type\":\"auth\",\"token\":\"" + token + "\"}", true);
        }
        if (!welcomes.await(5, TimeUnit.MINUTES)) {
            throw new IllegalStateException(welcomes.getCount() + " were not let in; ended: " + ends.size());
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket line, CharSequence text, boolean last) {
        if (text.toString().contains("\"auth.ok\"")) {
            opening.release();
            welcomes.countDown();
        }
        line.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket line, int code, String reason) {
        ends.add(code);
        return null;
    }

    @Override
    public void onError(WebSocket line, Throwable failure) {
        ends.add(0);
    }

    private String signIn() throws IOException, InterruptedException {
        String login = "idle-" + UUID.randomUUID() + "@test.baobab.test";
        String password = "kora-" + UUID.randomUUID();
        post(
                "/auth/register",
                "{\"email\":\"" + login + "\",\"password\":\"" + password + "\",\"fullName\":\"Awa Ndiaye\"}");
        Matcher token =
                TOKEN.matcher(post("/auth/login", "{\"login\":\"" + login + "\",\"password\":\"" + password + "\"}"));
        if (!token.find()) {
            throw new IOException("No token");
        }
        return token.group(1);
    }

    private String post(String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/api/v1" + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return CLIENT.send(request, BodyHandlers.ofString()).body();
    }

    /** What the server still holds after it collected: a histogram begins with that. */
    private long heapInUse() throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(pid),
                        "GC.class_histogram")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String histogram = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jcmd.waitFor();
        String total = histogram
                .lines()
                .filter(line -> line.startsWith("Total"))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(total.trim().split("\\s+")[2]);
    }

    private long memory() throws IOException {
        return field("VmRSS") * 1024;
    }

    private long field(String name) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith(name + ":"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }
}
