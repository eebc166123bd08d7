package org.baobab.platform.web.edge;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** Gives the exchange the address and the scheme that the client used, where a trusted proxy stands between. */
final class ClientAddressHandler implements HttpHandler {
    private static final String HTTPS = "https";

    private final TrustedProxies proxies;
    private final HttpHandler next;

    ClientAddressHandler(TrustedProxies proxies, HttpHandler next) {
        this.proxies = proxies;
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        InetAddress peer = exchange.getSourceAddress().getAddress();
        if (proxies.trusts(peer)) {
            HeaderValues forwarded = exchange.getRequestHeaders().get(Headers.X_FORWARDED_FOR);
            String chain = forwarded == null ? null : String.join(",", forwarded);
            exchange.setSourceAddress(new InetSocketAddress(proxies.client(peer, chain), 0));
            if (HTTPS.equals(exchange.getRequestHeaders().getFirst(Headers.X_FORWARDED_PROTO))) {
                exchange.setRequestScheme(HTTPS);
            }
        }
        next.handleRequest(exchange);
    }
}
