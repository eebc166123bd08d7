package org.baobab.sandbox.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import jakarta.json.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;

/** Leads each exchange to its route and turns whatever happens there into one answer. */
public final class Router implements HttpHandler {
    private final Routes routes;

    public Router(Routes routes) {
        this.routes = routes;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer = answer(exchange);
            // Closing an exchange that was not answered closes its connection.
            if (!answer.isDropped()) {
                send(exchange, answer);
            }
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        try {
            var match = routes.find(exchange.getRequestMethod(), path);
            if (match.isPresent()) {
                Map<String, String> values = match.get().values();
                return match.get().handler().answer(Request.of(exchange, values));
            }
            Set<String> methods = routes.methodsOf(path);
            return methods.isEmpty()
                    ? problem(404, "There is nothing at " + path + ".")
                    : problem(405, "Use " + String.join(" or ", methods) + ".")
                            .with("Allow", String.join(", ", methods));
        } catch (Refusal e) {
            return problem(e.status(), e.getMessage());
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            System.err.println("Baobab sandbox: " + exchange.getRequestMethod() + " " + path + " failed");
            e.printStackTrace();
            return problem(500, "The sandbox failed; its log says why.");
        }
    }

    private static Answer problem(int status, String detail) {
        return Answer.json(
                status,
                Json.createObjectBuilder()
                        .add("status", status)
                        .add("detail", detail)
                        .build());
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(answer.status(), -1);
        } else if (answer.stream() != null) {
            exchange.sendResponseHeaders(answer.status(), 0);
            try (OutputStream out = exchange.getResponseBody()) {
                answer.stream().writeTo(out);
            }
        } else {
            exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
            if (answer.body().length > 0) {
                exchange.getResponseBody().write(answer.body());
            }
        }
    }
}
