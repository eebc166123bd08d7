package org.baobab.platform.realtime.ws;

import jakarta.websocket.Endpoint;
import jakarta.websocket.server.ServerApplicationConfig;
import jakarta.websocket.server.ServerEndpointConfig;
import java.util.Set;
import java.util.stream.Collectors;

/** The two addresses of the one endpoint: browsers send their cookie to the first, programs look for everything below {@code /api/v1}. */
public class LiveEndpoints implements ServerApplicationConfig {
    static final String FOR_PAGES = "/ws";
    static final String FOR_PROGRAMS = "/api/v1/ws";

    @Override
    public Set<ServerEndpointConfig> getEndpointConfigs(Set<Class<? extends Endpoint>> found) {
        return Set.of(FOR_PAGES, FOR_PROGRAMS).stream()
                .map(path -> ServerEndpointConfig.Builder.create(LiveEndpoint.class, path)
                        .configurator(new Handshake())
                        .build())
                .collect(Collectors.toSet());
    }

    @Override
    public Set<Class<?>> getAnnotatedEndpointClasses(Set<Class<?>> found) {
        return found;
    }
}
