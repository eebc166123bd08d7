package org.baobab.platform.webhook.sending;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebhookClientTest {
    private static final Duration LIMIT = Duration.ofSeconds(2);

    private static final ManagedThreadFactory THREADS = new ManagedThreadFactory() {
        @Override
        public Thread newThread(Runnable work) {
            return new Thread(work);
        }

        @Override
        public ForkJoinWorkerThread newThread(ForkJoinPool pool) {
            throw new UnsupportedOperationException();
        }
    };

    private final List<String> called = new CopyOnWriteArrayList<>();
    private final AtomicInteger lookups = new AtomicInteger();
    private HttpServer server;
    private Answer answer = exchange -> reply(exchange, 204, "");

    private interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            called.add(exchange.getRequestURI().getPath());
            answer.to(exchange);
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void success_isAnyStatusOfTheSecondHundred() {
        for (int status : List.of(200, 201, 202, 204, 299)) {
            answer = exchange -> reply(exchange, status, "");

            assertThat(allowed().post(parcel(listed("/in"))).isDelivered()).isTrue();
        }
    }

    @Test
    void redirect_isAFailureAndNotFollowed() {
        answer = exchange -> {
            exchange.getResponseHeaders().set("Location", listed("/elsewhere"));
            reply(exchange, 307, "");
        };

        Outcome outcome = allowed().post(parcel(listed("/in")));

        assertThat(outcome.error()).isEqualTo("redirect");
        assertThat(called).containsExactly("/in");
    }

    @Test
    void name_thatLeadsInside_isNotConnectedTo() {
        Outcome outcome = guarded("127.0.0.1").post(parcel("https://rebound.example:" + port() + "/in"));

        assertThat(outcome.error()).isEqualTo("address-refused");
        assertThat(lookups).hasValue(1);
        assertThat(called).isEmpty();
    }

    @Test
    void unlisted_isNotConnectedTo() {
        for (String url :
                List.of(listed("/in"), "http://localhost:" + port() + "/in", "http://[::1]:" + port() + "/")) {
            Outcome outcome = client(new Seam(Optional.empty(), "127.0.0.1")).post(parcel(url));

            assertThat(outcome.error()).as(url).isEqualTo("address-refused");
        }
        assertThat(called).isEmpty();
    }

    @Test
    void answer_withoutEnd_isReadInPartOnly() {
        answer = exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                byte[] line = "wide as the sea\n".repeat(1_000).getBytes(StandardCharsets.UTF_8);
                for (int i = 0; i < 100_000; i++) {
                    body.write(line);
                }
            }
        };

        Outcome outcome = allowed().post(parcel(listed("/in")));

        assertThat(outcome.isDelivered()).isTrue();
        assertThat(outcome.response()).hasSize(2_000);
        assertThat(outcome.millis()).isLessThan(LIMIT.toMillis());
    }

    @Test
    void answer_thatDrips_endsWithTheTime() {
        answer = exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                for (int i = 0; i < 100; i++) {
                    body.write('.');
                    body.flush();
                    pause(Duration.ofMillis(100));
                }
            }
        };

        Outcome outcome = allowed().post(parcel(listed("/in")));

        assertThat(outcome.error()).isEqualTo("timeout");
        assertThat(outcome.millis()).isBetween(LIMIT.toMillis(), LIMIT.toMillis() + 1_000);
    }

    @Test
    void retryAfter_isReadWhereItMayBeAsked() {
        answer = exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "120");
            reply(exchange, called.getLast().equals("/busy") ? 429 : 400, "no");
        };

        assertThat(allowed().post(parcel(listed("/busy"))).retryAfter()).isEqualTo(Duration.ofSeconds(120));
        assertThat(allowed().post(parcel(listed("/bad"))).retryAfter()).isNull();
        assertThat(allowed().post(parcel(listed("/bad"))).response()).isEqualTo("no");
    }

    @Test
    void nobodyThere_isAFailureOfItsOwn() {
        server.stop(0);

        assertThat(allowed().post(parcel(listed("/in"))).error()).isEqualTo("connection-refused");
        assertThat(called).isEmpty();
    }

    private WebhookClient allowed() {
        return client(new Seam(Optional.of("http://127.0.0.1:" + port()), "127.0.0.1"));
    }

    private WebhookClient guarded(String address) {
        return client(new Seam(Optional.empty(), address));
    }

    private static WebhookClient client(SendingSettings settings) {
        WebhookClient client = new WebhookClient();
        client.settings = settings;
        client.clock = Clock.systemUTC();
        client.deadlines = new Deadlines();
        client.deadlines.threads = THREADS;
        client.deadlines.start();
        client.open();
        return client;
    }

    /** Settings of a test, in which every name leads to one address. */
    private final class Seam extends SendingSettings {
        private final Optional<String> listed;
        private final String address;

        private Seam(Optional<String> listed, String address) {
            this.listed = listed;
            this.address = address;
        }

        @Override
        boolean isAllowed(Target target) {
            return listed.filter(target.origin()::equals).isPresent();
        }

        @Override
        Optional<URI> proxy() {
            return Optional.empty();
        }

        @Override
        Duration timeout() {
            return LIMIT;
        }

        @Override
        Resolver names() {
            return host -> {
                lookups.incrementAndGet();
                return new InetAddress[] {InetAddress.getByName(address)};
            };
        }
    }

    private static Parcel parcel(String url) {
        return new Parcel(UUID.randomUUID(), url, "{}", List.of(WebhookSecret.random()));
    }

    private String listed(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    private int port() {
        return server.getAddress().getPort();
    }

    private static void reply(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
