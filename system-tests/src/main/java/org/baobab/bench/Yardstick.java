package org.baobab.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.undertow.Handlers;
import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.BlockingHandler;
import io.undertow.util.Headers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * What the machine could do at best: the same answers from bare Undertow and plain JDBC, without a framework, a check of rights, a session, a header or a log.
 * Its arguments are a port, the account that /me stands for, and what /health answers, for which there is nothing to read. Runs until its standard input ends, so it never outlives the benchmark.
 */
public final class Yardstick {
    private static final int POOL = 16;

    private Yardstick() {}

    public static void main(String[] arguments) throws IOException {
        try (HikariDataSource database = database()) {
            String health = new String(Base64.getDecoder().decode(arguments[2]), StandardCharsets.UTF_8);
            YardstickAnswers answers = new YardstickAnswers(database);
            answers.prepare();
            HttpHandler routes = Handlers.routing()
                    .get("/health", exchange -> send(exchange, health))
                    .get("/api/v1/me", blocking(exchange -> send(exchange, answers.me(arguments[1]))))
                    .get(
                            "/api/v1/organizations/{id}",
                            blocking(exchange -> send(exchange, answers.organization(path(exchange)))))
                    .post("/api/v1/auth/login", blocking(exchange -> {
                        exchange.startBlocking();
                        byte[] body = exchange.getInputStream().readAllBytes();
                        send(exchange, answers.login(body));
                    }));
            serve(Integer.parseInt(arguments[0]), routes);
        }
    }

    /** As many threads as the application's own server has. */
    private static void serve(int port, HttpHandler routes) throws IOException {
        Undertow server = Undertow.builder()
                .addHttpListener(port, "127.0.0.1")
                .setIoThreads(2)
                .setWorkerThreads(POOL)
                .setServerOption(UndertowOptions.ALWAYS_SET_DATE, true)
                .setHandler(routes)
                .build();
        server.start();
        while (System.in.read() >= 0) {
            Thread.onSpinWait();
        }
        server.stop();
    }

    private static HikariDataSource database() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(System.getenv("YARDSTICK_URL"));
        config.setUsername(System.getenv("YARDSTICK_USER"));
        config.setPassword(System.getenv("YARDSTICK_PASSWORD"));
        config.setMaximumPoolSize(POOL);
        return new HikariDataSource(config);
    }

    private static HttpHandler blocking(HttpHandler handler) {
        return new BlockingHandler(handler);
    }

    private static String path(HttpServerExchange exchange) {
        return exchange.getQueryParameters().get("id").getFirst();
    }

    private static void send(HttpServerExchange exchange, String json) {
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "application/json");
        exchange.getResponseSender().send(json);
    }
}
