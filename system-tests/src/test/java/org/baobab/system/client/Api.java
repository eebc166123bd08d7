package org.baobab.system.client;

import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.baobab.system.harness.TheServer;

/** The REST interface as one caller sees it. Immutable: each {@code with…} is another caller or another way to ask. */
public final class Api {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private final Map<String, String> headers;

    private Api(Map<String, String> headers) {
        this.headers = headers;
    }

    public static Api asNobody() {
        return new Api(Map.of());
    }

    public static Api withToken(String accessToken) {
        return asNobody().with("Authorization", "Bearer " + accessToken);
    }

    public static Api withKey(String apiKey) {
        return asNobody().with("X-Api-Key", apiKey);
    }

    public Api with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Api(more);
    }

    public Api in(UUID organization) {
        return with("X-Organization", organization.toString());
    }

    public Api speaking(String language) {
        return with("Accept-Language", language);
    }

    public Api once(String idempotencyKey) {
        return with("Idempotency-Key", idempotencyKey);
    }

    public Api seen(String etag) {
        return with("If-Match", etag);
    }

    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    public Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody());
    }

    public Answer post(String path) {
        return send("POST", path, BodyPublishers.noBody());
    }

    public Answer post(String path, JsonValue body) {
        return json("POST", path, body);
    }

    public Answer put(String path, JsonValue body) {
        return json("PUT", path, body);
    }

    public Answer patch(String path, JsonValue body) {
        return json("PATCH", path, body);
    }

    /** A body that no JSON library would write. */
    public Answer raw(String method, String path, String contentType, String body) {
        return with("Content-Type", contentType).send(method, path, BodyPublishers.ofString(body));
    }

    private Answer json(String method, String path, JsonValue body) {
        return raw(method, path, "application/json", body.toString());
    }

    /** An absolute address is taken as it is, a path that starts with two slashes from the root, any other below {@code /api/v1}. */
    public Answer send(String method, String path, BodyPublisher body) {
        URI uri = address(path);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(60)).method(method, body);
        headers.forEach(request::setHeader);
        try {
            return new Answer(method + " " + uri, CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new IllegalStateException("No answer to " + method + " " + uri, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + method + " " + uri, e);
        }
    }

    private static URI address(String path) {
        if (path.startsWith("http")) {
            return URI.create(path);
        }
        return URI.create(TheServer.address() + (path.startsWith("//") ? path.substring(1) : "/api/v1" + path));
    }
}
