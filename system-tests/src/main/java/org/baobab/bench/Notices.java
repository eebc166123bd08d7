package org.baobab.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** How long {@code POST /notifications} takes when 200 a second arrive, as a gateway would send them. */
final class Notices {
    private static final int USERS = 200;
    private static final int RATE = 200;
    private static final Load WARM_UP = new Load(USERS, RATE, Duration.ofSeconds(20));
    private static final Load LOAD = new Load(USERS, RATE, Duration.ofSeconds(20));

    private Notices() {}

    static String measure(BenchServer server, PrintStream progress) throws IOException, InterruptedException {
        Call call = new Call(
                "POST /notifications",
                "POST",
                "/api/v1/notifications",
                server.owner().headers(),
                "{\"to\":{\"email\":\"notices@test.baobab.test\"},\"channel\":\"EMAIL\",\"subject\":\"Visite\",\"text\":\"À samedi.\"}");
        progress.println("Notifications: warming up");
        WARM_UP.on(server.target(), call);
        Round round = LOAD.on(server.target(), call);
        progress.printf("Notifications: p95 %.1f ms%n", round.p95());
        return String.format(
                Locale.ROOT,
                """
                `POST /notifications`, %d a second for %d s after as long a warm-up, each a mail that is delivered meanwhile:

                | answered a second | p50 ms | p95 ms | p99 ms | CPU µs/request | failed |
                | ---: | ---: | ---: | ---: | ---: | ---: |
                | %.0f | %.1f | %.1f | %.1f | %,.0f | %d |
                """,
                RATE,
                LOAD.duration().toSeconds(),
                round.rate(),
                round.p50(),
                round.p95(),
                round.p99(),
                round.cpu(),
                round.failures());
    }
}
