package org.baobab.platform.web.edge;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Keeps a WebSocket out of the HTTP session, which holds only forms: Undertow would tie the line to it, and stumbles over two lines of one session when that
 * ends (UT015005, ConcurrentModificationException). Who may listen is told by the cookie of the sign-in.
 */
final class LineHandler implements HttpHandler {
    private static final String FORMS = "BAOBAB_FORMS=";
    private static final String PATH = "/ws";

    private final HttpHandler next;

    LineHandler(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        HeaderValues cookies = exchange.getRequestHeaders().get(Headers.COOKIE);
        if (cookies != null && exchange.getRequestPath().endsWith(PATH)) {
            exchange.getRequestHeaders().put(Headers.COOKIE, withoutForms(String.join("; ", cookies)));
        }
        next.handleRequest(exchange);
    }

    static String withoutForms(String cookies) {
        return Arrays.stream(cookies.split(";"))
                .map(String::strip)
                .filter(cookie -> !cookie.startsWith(FORMS))
                .collect(Collectors.joining("; "));
    }
}
