package org.baobab.platform.web.edge;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Locale;
import org.baobab.platform.kernel.Caller;
import org.jboss.logging.MDC;

/**
 * Introduces the caller to the application as far as the request itself tells: language, address and request id, which also goes on every line of the log.
 * It runs in the request's context and before authentication.
 */
final class CallerHandler implements HttpHandler {
    private static final String LOG_KEY = "requestId";

    private final HttpHandler next;

    /** A proxy for the caller of whichever request is served; found at the first one, when the container is up. */
    private volatile Caller caller;

    CallerHandler(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        String requestId = exchange.getAttachment(RequestIdHandler.REQUEST_ID);
        HeaderMap headers = exchange.getRequestHeaders();
        Locale language = Language.spoken(headers.getFirst(Headers.ACCEPT_LANGUAGE));
        if (exchange.getRequestPath().startsWith("/api/")) {
            keepWhatCanBeRead(headers, language);
        }
        String address = exchange.getSourceAddress().getAddress().getHostAddress();
        caller().describe(language, requestId, address);
        MDC.put(LOG_KEY, requestId);
        try {
            next.handleRequest(exchange);
        } finally {
            MDC.remove(LOG_KEY);
        }
    }

    /** A preference that nobody can read is none; Jakarta REST would refuse the request instead, and log a warning. */
    private static void keepWhatCanBeRead(HeaderMap headers, Locale language) {
        if (headers.contains(Headers.ACCEPT_LANGUAGE)) {
            headers.put(Headers.ACCEPT_LANGUAGE, language.toLanguageTag());
        }
        HeaderValues accept = headers.get(Headers.ACCEPT);
        if (accept != null && !accept.stream().allMatch(MediaRanges::areReadable)) {
            headers.remove(Headers.ACCEPT);
        }
    }

    private Caller caller() {
        Caller known = caller;
        if (known == null) {
            known = CDI.current().select(Caller.class).get();
            caller = known;
        }
        return known;
    }
}
