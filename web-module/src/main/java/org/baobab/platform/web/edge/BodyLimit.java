package org.baobab.platform.web.edge;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import org.baobab.platform.kernel.Settings;

/**
 * The largest body of any request. The listener knows no such limit, for it would answer with an empty 400; here a larger one is cut off while it is read, and
 * below /api refused before, as a problem.
 */
final class BodyLimit implements HttpHandler {
    private static final int LARGEST_FILE_AND_ITS_FORM = 220_200_960;
    private static final int LEAST = 1 << 20;

    private final long most;
    private final HttpHandler next;

    BodyLimit(long most, HttpHandler next) {
        this.most = most;
        this.next = next;
    }

    static int of(Settings settings) {
        return settings.integer("baobab.max.post.size", LARGEST_FILE_AND_ITS_FORM, LEAST, Integer.MAX_VALUE);
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        exchange.setMaxEntitySize(most);
        next.handleRequest(exchange);
    }
}
