package org.baobab.sandbox;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A sandbox on free ports, and the few calls that tests make on it. */
public final class RunningSandbox implements AutoCloseable {
    private final Sandbox sandbox;
    private final HttpClient client = HttpClient.newHttpClient();

    public RunningSandbox() throws IOException {
        sandbox = new Sandbox(new SandboxSettings(0, 0, SandboxSettings.DEMO_ACCOUNT, SandboxSettings.DEMO_TOKEN));
    }

    public int smtpPort() {
        return sandbox.smtpPort();
    }

    public HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
        return send(to(path).method(method, HttpRequest.BodyPublishers.noBody()));
    }

    public HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + sandbox.httpPort() + path));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    public JsonArray inbox(String query) throws IOException, InterruptedException {
        HttpResponse<String> answer = send("GET", "/sandbox/inbox" + query);
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readArray();
        }
    }

    @Override
    public void close() {
        client.close();
        sandbox.close();
    }
}
