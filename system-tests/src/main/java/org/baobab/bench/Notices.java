package org.baobab.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** How long {@code POST /notifications} takes when 200 a second arrive, as a gateway would send them. */
final class Notices {
    private static final int USERS = 200;
    private static final int RATE = 200;
    private static final Load LOAD = new Load(USERS, RATE, Duration.ofSeconds(20));

    /** The server's compilers are slow beside a full load, so it is shown how the times fall and not only where they end. */
    private static final int ROUNDS = 8;

    private Notices() {}

    static String measure(BenchServer server, PrintStream progress) throws IOException, InterruptedException {
        Call call = new Call(
                "POST /notifications",
                "POST",
                "/api/v1/notifications",
                server.owner().headers(),
                "{\"to\":{\"email\":\"notices@test.baobab.test\"},\"channel\":\"EMAIL\",\"subject\":\"Visite\",\"text\":\"À samedi.\"}");
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= ROUNDS; i++) {
            Round round = LOAD.on(server.target(), call);
            progress.printf("Notifications: round %d, p95 %.1f ms%n", i, round.p95());
            rows.append(String.format(
                    Locale.ROOT,
                    "| %d | %.0f | %.1f | %.1f | %.1f | %,.0f | %d |%n",
                    i,
                    round.rate(),
                    round.p50(),
                    round.p95(),
                    round.p99(),
                    round.cpu(),
                    round.failures()));
        }
        return String.format(Locale.ROOT, """
                `POST /notifications`, %d a second, rounds of %d s from a server just started, each a mail that is delivered meanwhile:

                | round | answered a second | p50 ms | p95 ms | p99 ms | CPU µs/request | failed |
                | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
                %s""", RATE, LOAD.duration().toSeconds(), rows);
    }
}
