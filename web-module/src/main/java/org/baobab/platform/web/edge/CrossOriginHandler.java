package org.baobab.platform.web.edge;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import java.util.Optional;

/** Answers scripts of other sites: the preflight by itself, everything else by headers. No cookie is involved, so none is allowed. */
final class CrossOriginHandler implements HttpHandler {
    private static final HttpString ALLOW_ORIGIN = HttpString.tryFromString("Access-Control-Allow-Origin");
    private static final HttpString ALLOW_METHODS = HttpString.tryFromString("Access-Control-Allow-Methods");
    private static final HttpString ALLOW_HEADERS = HttpString.tryFromString("Access-Control-Allow-Headers");
    private static final HttpString EXPOSE_HEADERS = HttpString.tryFromString("Access-Control-Expose-Headers");
    private static final HttpString MAX_AGE = HttpString.tryFromString("Access-Control-Max-Age");
    private static final HttpString REQUEST_METHOD = HttpString.tryFromString("Access-Control-Request-Method");

    private final CrossOrigin crossOrigin;
    private final HttpHandler next;

    CrossOriginHandler(CrossOrigin crossOrigin, HttpHandler next) {
        this.crossOrigin = crossOrigin;
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        String origin = exchange.getRequestHeaders().getFirst(Headers.ORIGIN);
        if (origin == null || !isShared(exchange.getRequestPath())) {
            next.handleRequest(exchange);
            return;
        }
        HeaderMap answer = exchange.getResponseHeaders();
        answer.add(Headers.VARY, "Origin");
        Optional<String> allowed = crossOrigin.allow(origin);
        allowed.ifPresent(value -> {
            answer.put(ALLOW_ORIGIN, value);
            answer.put(
                    EXPOSE_HEADERS,
                    "ETag, Location, X-Request-Id, Retry-After, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset,"
                            + " Idempotency-Replayed, Content-Disposition");
        });
        if (allowed.isPresent()
                && Methods.OPTIONS.equals(exchange.getRequestMethod())
                && exchange.getRequestHeaders().contains(REQUEST_METHOD)) {
            answerPreflight(exchange, answer);
        } else {
            next.handleRequest(exchange);
        }
    }

    private static void answerPreflight(HttpServerExchange exchange, HeaderMap answer) {
        answer.put(ALLOW_METHODS, "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
        answer.put(
                ALLOW_HEADERS,
                "Authorization, X-Api-Key, X-Organization, Idempotency-Key, If-Match, If-None-Match, Content-Type,"
                        + " Accept-Language, X-Request-Id");
        answer.put(MAX_AGE, "600");
        exchange.setStatusCode(StatusCodes.NO_CONTENT);
        exchange.endExchange();
    }

    private static boolean isShared(String path) {
        return path.startsWith("/api/") || path.startsWith("/openapi");
    }
}
