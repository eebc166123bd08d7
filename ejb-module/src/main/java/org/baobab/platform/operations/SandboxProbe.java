package org.baobab.platform.operations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.baobab.platform.kernel.Settings;

/** In a demonstration the outside world is the sandbox: without it no mail and no text would arrive. */
@ApplicationScoped
public class SandboxProbe implements HealthProbe {
    private static final String KEY = "baobab.sandbox.url";
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Inject
    Settings settings;

    private HttpClient client;
    private HttpRequest request;

    @PostConstruct
    void prepare() {
        if (settings.find(KEY).isPresent()) {
            URI health = URI.create(settings.address(KEY, "") + "/health");
            request = HttpRequest.newBuilder(health).timeout(PATIENCE).build();
            client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        }
    }

    @Override
    public String name() {
        return "sandbox";
    }

    @Override
    public boolean isRequired() {
        return true;
    }

    @Override
    public Map<String, Object> look() throws IOException, InterruptedException {
        if (client == null) {
            return Map.of("configured", false);
        }
        int status = client.send(request, BodyHandlers.discarding()).statusCode();
        if (status != 200) {
            throw new IOException("The sandbox answers " + status);
        }
        return Map.of("configured", true);
    }
}
