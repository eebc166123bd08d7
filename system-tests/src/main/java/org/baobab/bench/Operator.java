package org.baobab.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** Somebody of the demonstration, signed in. */
public final class Operator {
    private static final String PASSWORD = "baobab-demo";

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI api;
    private final String token;

    private Operator(int port, String email) throws IOException, InterruptedException {
        api = URI.create("http://127.0.0.1:" + port + "/api/v1");
        token = send(request("POST", "/auth/login", "{\"login\":\"" + email + "\",\"password\":\"" + PASSWORD + "\"}"))
                .getString("accessToken");
    }

    public static Operator signIn(int port, String email) throws IOException, InterruptedException {
        return new Operator(port, email);
    }

    public JsonObject get(String path) throws IOException, InterruptedException {
        return send(authorized(HttpRequest.newBuilder(URI.create(api + path))));
    }

    public JsonObject post(String path, String json) throws IOException, InterruptedException {
        return send(authorized(request("POST", path, json)));
    }

    /** Sends one file as a form. */
    public JsonObject upload(String path, Path file) throws IOException, InterruptedException {
        String boundary = "baobab-bench";
        byte[] head = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                        + file.getFileName() + "\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return send(authorized(HttpRequest.newBuilder(URI.create(api + path)))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofByteArray(head),
                        BodyPublishers.ofFile(file),
                        BodyPublishers.ofByteArray(tail))));
    }

    /** The headers of this person's requests. */
    public Map<String, String> headers() {
        return Map.of("Authorization", "Bearer " + token, "Content-Type", "application/json");
    }

    private HttpRequest.Builder authorized(HttpRequest.Builder request) {
        return request.header("Authorization", "Bearer " + token);
    }

    private HttpRequest.Builder request(String method, String path, String json) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(api + path));
        return json.isEmpty()
                ? request.method(method, BodyPublishers.noBody())
                : request.header("Content-Type", "application/json").method(method, BodyPublishers.ofString(json));
    }

    private JsonObject send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException("%s answered %d: %s".formatted(answer.uri(), answer.statusCode(), answer.body()));
        }
        if (answer.body().isEmpty()) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}
