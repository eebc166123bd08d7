package org.baobab.platform.realtime.ws;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.baobab.platform.kernel.Settings;
import org.baobab.platform.web.edge.CrossOrigin;

/** Says no while the request is still one of HTTP: to what is no handshake, to scripts of sites that nobody allowed, and when the house is full. */
@WebFilter(
        urlPatterns = {LiveEndpoints.FOR_PAGES, LiveEndpoints.FOR_PROGRAMS},
        asyncSupported = true)
public class HandshakeFilter extends HttpFilter {
    private static final int UPGRADE_REQUIRED = 426;
    private static final String RETRY_SECONDS = "10";

    @Inject
    Settings settings;

    @Inject
    RealtimeSettings limits;

    @Inject
    Traffic traffic;

    private CrossOrigin friends;

    @Override
    public void init() {
        friends = CrossOrigin.of(settings.list("baobab.cors.origins"));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String origin = request.getHeader("Origin");
        if (!"websocket".equalsIgnoreCase(request.getHeader("Upgrade"))) {
            response.setHeader("Upgrade", "websocket");
            response.setStatus(UPGRADE_REQUIRED);
        } else if (origin != null
                && !Origin.isOurs(origin, request.getHeader("Host"))
                && friends.allow(origin).isEmpty()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (traffic.connections() >= limits.connections()) {
            response.setHeader("Retry-After", RETRY_SECONDS);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
