package org.baobab.platform.web.cache;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.AttachmentKey;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import jakarta.servlet.ServletContext;
import java.util.Optional;
import org.baobab.platform.cache.Answer;
import org.baobab.platform.cache.AnswerCache;

/**
 * Answers with a page that is known, on the thread that reads the request and before a session, an authentication or a page is thought of. What the API answers
 * goes through its rate limits first, so that is left to {@link AnswerFilter}.
 */
public final class AnswerHandler implements HttpHandler {
    static final AttachmentKey<Sought> SOUGHT = AttachmentKey.create(Sought.class);

    private static final String API = "/api/";

    private final ServletContext context;
    private final HttpHandler next;

    /**
     * What a visitor whom nobody knows asks for.
     *
     * @param begun when it was asked, in the cache's count
     */
    record Sought(String key, String address, long begun) {}

    public AnswerHandler(ServletContext context, HttpHandler next) {
        this.context = context;
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        // Null as long as the application starts.
        Shelf shelf = (Shelf) context.getAttribute(Shelf.NAME);
        if (shelf != null && isReading(exchange)) {
            String path = exchange.getRequestURI();
            if (shelf.mayHold(path) && answered(exchange, shelf.cache(), path)) {
                return;
            }
        }
        next.handleRequest(exchange);
    }

    private boolean answered(HttpServerExchange exchange, AnswerCache cache, String path) {
        Optional<String> key = VisitorKey.of(exchange.getRequestHeaders(), path, exchange.getQueryString());
        if (key.isEmpty()) {
            return false;
        }
        if (!path.startsWith(API)) {
            Optional<Answer> known = cache.find(key.get());
            if (known.isPresent()) {
                KnownAnswer.send(exchange, known.get());
                return true;
            }
        }
        String query = VisitorKey.withoutCampaign(exchange.getQueryString());
        String address = query.isEmpty() ? path : path + '?' + query;
        exchange.putAttachment(SOUGHT, new Sought(key.get(), address, cache.begin()));
        return false;
    }

    private static boolean isReading(HttpServerExchange exchange) {
        HttpString method = exchange.getRequestMethod();
        return Methods.GET.equals(method) || Methods.HEAD.equals(method);
    }
}
