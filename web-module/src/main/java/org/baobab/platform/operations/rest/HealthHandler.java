package org.baobab.platform.operations.rest;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import jakarta.servlet.ServletContext;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.baobab.platform.operations.HealthBoard;
import org.baobab.platform.operations.HealthReport;
import org.baobab.platform.operations.HealthReport.Check;
import org.baobab.platform.operations.HealthReport.Status;
import org.baobab.platform.web.json.JsonbProvider;

/**
 * Answers {@code /health}, {@code /health/live} and {@code /health/ready} on the thread that reads the request: when every worker waits for a slow database
 * this is still answered.
 */
public final class HealthHandler implements HttpHandler {
    private static final byte[] LIVE =
            json(new HealthReport(Status.UP, false, List.of(new Check("application", Status.UP, true, Map.of()))));

    private final ServletContext context;
    private final HttpHandler next;
    private volatile Written written = new Written(null, new byte[0]);

    private record Written(HealthReport report, byte[] body) {}

    public HealthHandler(ServletContext context, HttpHandler next) {
        this.context = context;
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        switch (exchange.getRequestPath()) {
            case "/health/live" -> answer(exchange, StatusCodes.OK, LIVE);
            case "/health", "/health/ready" -> {
                HealthReport report = board().read();
                int status = report.status() == Status.UP ? StatusCodes.OK : StatusCodes.SERVICE_UNAVAILABLE;
                answer(exchange, status, body(report));
            }
            default -> next.handleRequest(exchange);
        }
    }

    private HealthBoard board() {
        return (HealthBoard) context.getAttribute(HealthBoard.class.getName());
    }

    /** Written once for each report and not for each request. */
    private byte[] body(HealthReport report) {
        Written known = written;
        if (known.report() != report) {
            known = new Written(report, json(report));
            written = known;
        }
        return known.body();
    }

    private static void answer(HttpServerExchange exchange, int status, byte[] body) {
        boolean head = Methods.HEAD.equals(exchange.getRequestMethod());
        if (!head && !Methods.GET.equals(exchange.getRequestMethod())) {
            exchange.getResponseHeaders().put(Headers.ALLOW, "GET, HEAD");
            exchange.setStatusCode(StatusCodes.METHOD_NOT_ALLOWED);
            exchange.endExchange();
            return;
        }
        exchange.setStatusCode(status);
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "application/json");
        exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-store");
        exchange.getResponseHeaders().put(Headers.CONTENT_LENGTH, body.length);
        exchange.getResponseSender().send(ByteBuffer.wrap(head ? new byte[0] : body));
    }

    private static byte[] json(HealthReport report) {
        return JsonbProvider.write(report).getBytes(StandardCharsets.UTF_8);
    }
}
