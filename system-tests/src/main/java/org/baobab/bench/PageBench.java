package org.baobab.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baobab.bench.transfer.Nginx;

/** The page of a listing for somebody whom nobody knows, from memory, beside nginx that gives the same bytes from a file; in turns. */
final class PageBench {
    private static final int ROUNDS = 3;
    private static final Load LOAD = new Load(16, 0, Duration.ofSeconds(8));
    private static final Map<String, String> VISITOR = Map.of("Accept-Encoding", "gzip", "Accept-Language", "fr");
    private static final Pattern LISTING = Pattern.compile("href=\"(/listings/[0-9a-f-]{36}/[a-z0-9-]+)\"");

    private PageBench() {}

    static String measure(BenchServer server, Path folder, PrintStream progress)
            throws IOException, InterruptedException {
        String home = new String(get(server, "/listings", false).body(), StandardCharsets.UTF_8);
        Matcher link = LISTING.matcher(home);
        if (!link.find()) {
            throw new IOException("The demonstration shows no listing");
        }
        String path = link.group(1);
        byte[] page = settled(server, path);
        Path file = folder.resolve("files" + path);
        Files.createDirectories(file.getParent());
        Files.write(file, page);
        Optional<Nginx> nginx = Nginx.start(
                folder,
                "default_type text/html; add_header Content-Encoding gzip; add_header Cache-Control \"public, max-age=30\";");
        if (nginx.isEmpty()) {
            return "nginx is not installed here.\n";
        }
        try (Nginx yardstick = nginx.get()) {
            Target beside = new Target("nginx", yardstick.port(), yardstick.pid());
            Call call = Call.get("page", path, VISITOR);
            return report(page.length, rounds(server.target(), call, progress), rounds(beside, call, progress));
        }
    }

    private static List<Round> rounds(Target target, Call call, PrintStream progress) {
        LOAD.on(target, call);
        List<Round> rounds = new ArrayList<>();
        for (int i = 1; i <= ROUNDS; i++) {
            Round round = LOAD.on(target, call);
            progress.printf("Page on %s: round %d, %.0f a second%n", target.name(), i, round.rate());
            rounds.add(round);
        }
        return rounds;
    }

    private static String report(int bytes, List<Round> ours, List<Round> theirs) {
        Round here = Round.median(ours);
        Round beside = Round.median(theirs);
        return """
                | a page of %,d bytes, compressed | a second | p95 ms | p99 ms | failures |
                | --- | --: | --: | --: | --: |
                | Baobab, from memory | %,.0f | %.2f | %.2f | %d |
                | nginx, from a file | %,.0f | %.2f | %.2f | %d |

                %.2f of nginx; resident memory %,.0f MB.
                """.formatted(
                        bytes,
                        here.rate(),
                        here.p95(),
                        here.p99(),
                        here.failures(),
                        beside.rate(),
                        beside.p95(),
                        beside.p99(),
                        beside.failures(),
                        here.rate() / beside.rate(),
                        here.memory());
    }

    /** The page once the demonstration draws nothing any more, so that it stays what it is. */
    private static byte[] settled(BenchServer server, String path) throws IOException, InterruptedException {
        byte[] before = get(server, path, true).body();
        for (int same = 0; same < 5; ) {
            Thread.sleep(1_000);
            byte[] now = get(server, path, true).body();
            same = Arrays.equals(before, now) ? same + 1 : 0;
            before = now;
        }
        return before;
    }

    private static HttpResponse<byte[]> get(BenchServer server, String path, boolean packed)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
        VISITOR.forEach((name, value) -> {
            if (packed || !name.equals("Accept-Encoding")) {
                request.header(name, value);
            }
        });
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException(path + " answers " + answer.statusCode());
            }
            return answer;
        }
    }
}
