package org.baobab.platform.notification.provider;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.baobab.platform.kernel.Settings;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.jboss.logging.Logger;

/** Makes the clients of outside services: all with limits in time, none that repeats a call by itself, through the proxy where there is one. */
@ApplicationScoped
public class ProviderClients {
    private static final Logger LOG = Logger.getLogger(ProviderClients.class);
    private static final String PROXY = "baobab.http.proxy";

    @Inject
    Settings settings;

    private Optional<OutgoingProxy> proxy;

    @PostConstruct
    void read() {
        List<String> named = settings.list("baobab.http.no-proxy");
        List<String> direct = named.isEmpty() ? List.of("localhost", "127.0.0.1", "[::1]") : named;
        proxy = settings.find(PROXY).map(value -> OutgoingProxy.parse(PROXY, value, direct));
    }

    void onStart(@Observes Startup start) {
        // Being called is enough: a wrong value has stopped the start by now.
    }

    public <T> T connect(URI address, Class<T> service) {
        return connect(address, service, proxy);
    }

    static <T> T connect(URI address, Class<T> service, Optional<OutgoingProxy> proxy) {
        RestClientBuilder builder = RestClientBuilder.newBuilder()
                .baseUri(address)
                .connectTimeout(5, TimeUnit.SECONDS)
                .readTimeout(10, TimeUnit.SECONDS)
                // Each service has a mapper of its own for every refusal; RESTEasy's would only read a server's setting
                // wrong and warn.
                .property("microprofile.rest.client.disable.default.mapper", true);
        proxy.filter(way -> way.serves(address)).ifPresent(way -> builder.proxyAddress(way.host(), way.port()));
        return builder.build(service);
    }

    public void disconnect(Object client) {
        try {
            if (client instanceof Closeable closeable) {
                closeable.close();
            }
        } catch (IOException e) {
            LOG.debug("A provider's client did not close", e);
        }
    }
}
