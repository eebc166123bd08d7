package org.baobab.platform.web.edge;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.AttachmentKey;
import io.undertow.util.HttpString;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/** Names the request: by the caller's X-Request-Id where that is sane, else by one made here; the answer carries it. */
final class RequestIdHandler implements HttpHandler {
    static final AttachmentKey<String> REQUEST_ID = AttachmentKey.create(String.class);

    private static final HttpString HEADER = HttpString.tryFromString("X-Request-Id");
    private static final int LONGEST = 64;

    private final HttpHandler next;

    RequestIdHandler(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        String given = exchange.getRequestHeaders().getFirst(HEADER);
        String id = isSane(given) ? given : make();
        exchange.putAttachment(REQUEST_ID, id);
        exchange.getResponseHeaders().put(HEADER, id);
        next.handleRequest(exchange);
    }

    /** It goes into logs and headers: letters, digits and a few marks, nothing that could break a line. */
    static boolean isSane(String id) {
        if (id == null || id.isEmpty() || id.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!plain && "._:-".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static String make() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong());
    }
}
