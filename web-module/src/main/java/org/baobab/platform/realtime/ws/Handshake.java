package org.baobab.platform.realtime.ws;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerEndpointConfig;
import java.util.List;
import java.util.Map;
import org.baobab.platform.kernel.Caller;

/**
 * Takes along whom the request's own credentials have shown. A cookie counts only where the browser says that one of our pages asks: any other site's page could
 * open this connection too, with the person's cookie.
 */
public class Handshake extends ServerEndpointConfig.Configurator {
    static final String WHO = "baobab.who";

    @Override
    public <T> T getEndpointInstance(Class<T> type) {
        return CDI.current().select(type).get();
    }

    @Override
    public void modifyHandshake(ServerEndpointConfig config, HandshakeRequest request, HandshakeResponse response) {
        Map<String, List<String>> headers = request.getHeaders();
        if (Origin.isOurs(first(headers, "Origin"), first(headers, "Host"))) {
            CDI.current()
                    .select(Caller.class)
                    .get()
                    .authenticated()
                    .filter(who -> !who.isApiKey())
                    .ifPresent(who -> config.getUserProperties().put(WHO, who));
        }
    }

    private static String first(Map<String, List<String>> headers, String name) {
        List<String> values = headers.get(name);
        return values == null || values.isEmpty() ? null : values.getFirst();
    }
}
