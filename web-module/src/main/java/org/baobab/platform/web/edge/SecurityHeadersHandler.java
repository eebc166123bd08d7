package org.baobab.platform.web.edge;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;

/**
 * Sets what browsers should hold us to on every answer. Pages bring their own Content-Security-Policy with a nonce; what is not a page gets the strictest
 * one here.
 */
final class SecurityHeadersHandler implements HttpHandler {
    private static final HttpString REFERRER = HttpString.tryFromString("Referrer-Policy");
    private static final HttpString PERMISSIONS = HttpString.tryFromString("Permissions-Policy");
    private static final HttpString OPENER = HttpString.tryFromString("Cross-Origin-Opener-Policy");
    private static final HttpString XSS = HttpString.tryFromString("X-XSS-Protection");
    private static final HttpString CONTENT_POLICY = HttpString.tryFromString("Content-Security-Policy");
    private static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final String TWO_YEARS = "max-age=63072000; includeSubDomains";

    private final HttpHandler next;

    SecurityHeadersHandler(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        HeaderMap headers = exchange.getResponseHeaders();
        headers.put(Headers.X_CONTENT_TYPE_OPTIONS, "nosniff");
        headers.put(Headers.X_FRAME_OPTIONS, "SAMEORIGIN");
        headers.put(XSS, "1; mode=block");
        headers.put(REFERRER, "strict-origin-when-cross-origin");
        headers.put(PERMISSIONS, "camera=(), microphone=(), geolocation=(self), payment=(), usb=()");
        headers.put(OPENER, "same-origin");
        if ("https".equals(exchange.getRequestScheme())) {
            headers.put(Headers.STRICT_TRANSPORT_SECURITY, TWO_YEARS);
        }
        if (!isPage(exchange.getRequestPath())) {
            headers.put(CONTENT_POLICY, NOTHING);
        }
        next.handleRequest(exchange);
    }

    private static boolean isPage(String path) {
        return !path.startsWith("/api/") && !path.startsWith("/openapi") && !path.startsWith("/health");
    }
}
