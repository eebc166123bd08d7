package org.baobab.sandbox;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.baobab.sandbox.smtp.SmtpAccount;
import org.baobab.sandbox.waha.WahaSettings;

/** A sandbox on free ports, and the few calls that tests make on it. */
public final class RunningSandbox implements AutoCloseable {
    /** Made once for all tests: a key takes half a second. */
    private static final Path PUSH_CREDENTIALS = temporaryFolder().resolve("account.json");

    public static final SandboxSettings SETTINGS = with(SandboxSettings.DEMO_WAHA);

    static {
        System.setProperty("sun.net.httpserver.nodelay", "true"); // as main does
    }

    private final Sandbox sandbox;
    private final HttpClient client = HttpClient.newHttpClient();

    public RunningSandbox() throws IOException {
        this(SETTINGS);
    }

    public RunningSandbox(SandboxSettings settings) throws IOException {
        sandbox = new Sandbox(settings);
    }

    public static SandboxSettings with(WahaSettings waha) {
        return new SandboxSettings(
                0, 0, null, SandboxSettings.DEMO_ACCOUNT, SandboxSettings.DEMO_TOKEN, waha, PUSH_CREDENTIALS);
    }

    /** With a mail server that wants somebody to sign in. */
    public static SandboxSettings with(SmtpAccount account) {
        return new SandboxSettings(
                0,
                0,
                account,
                SandboxSettings.DEMO_ACCOUNT,
                SandboxSettings.DEMO_TOKEN,
                SandboxSettings.DEMO_WAHA,
                PUSH_CREDENTIALS);
    }

    public static Path pushCredentials() {
        return PUSH_CREDENTIALS;
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

    public HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return send(
                to(path).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    public static JsonObject json(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    public int httpPort() {
        return sandbox.httpPort();
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

    private static Path temporaryFolder() {
        try {
            Path folder = Files.createTempDirectory("sandbox");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
