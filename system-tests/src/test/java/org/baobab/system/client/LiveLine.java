package org.baobab.system.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.baobab.system.harness.TheServer;

/** A WebSocket of a person, or of somebody who is yet to say who it is; remembers what it heard. */
public final class LiveLine implements WebSocket.Listener, AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<JsonObject> heard = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder parts = new StringBuilder();
    private volatile boolean deaf;
    private WebSocket socket;

    private LiveLine() {}

    /** Not yet signed in; headers come in pairs. */
    public static LiveLine open(String path, String... headers) {
        LiveLine line = new LiveLine();
        WebSocket.Builder builder = CLIENT.newWebSocketBuilder().connectTimeout(PATIENCE);
        for (int i = 0; i < headers.length; i += 2) {
            builder.header(headers[i], headers[i + 1]);
        }
        line.socket = builder.buildAsync(URI.create(TheServer.address().replaceFirst("http", "ws") + path), line)
                .join();
        return line;
    }

    /** Signed in and welcomed. */
    public static LiveLine of(Person person) {
        LiveLine line = open("/ws").authenticate(person.accessToken());
        line.awaits("auth.ok");
        return line;
    }

    /** The status of a handshake that is refused. */
    public static int refused(String path, String... headers) {
        try (LiveLine line = open(path, headers)) {
            throw new AssertionError(line + " was let in");
        } catch (CompletionException e) {
            return ((WebSocketHandshakeException) e.getCause()).getResponse().statusCode();
        }
    }

    public LiveLine authenticate(String token) {
        return say(Body.of("type", "auth", "token", token).toString());
    }

    public LiveLine say(String text) {
        socket.sendText(text, true).join();
        return this;
    }

    /** Stops reading: what comes stays in the pipes. */
    public void turnDeaf() {
        deaf = true;
    }

    public void listenAgain() {
        deaf = false;
        socket.request(1);
    }

    public JsonObject awaits(String type) {
        await("event " + type)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> types().contains(type));
        return heard.stream()
                .filter(event -> type.equals(event.getString("type")))
                .findFirst()
                .orElseThrow();
    }

    public List<String> types() {
        return heard.stream().map(event -> event.getString("type")).toList();
    }

    public long count(String type) {
        return types().stream().filter(type::equals).count();
    }

    /** With that code, and soon. */
    public void isClosedWith(int code) {
        assertThat(closed.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join())
                .as("close code after %s", types())
                .isEqualTo(code);
    }

    public boolean isOpen() {
        return !closed.isDone();
    }

    @Override
    public void onOpen(WebSocket opened) {
        opened.request(1);
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        parts.append(data);
        if (last) {
            heard.add(read(parts.toString()));
            parts.setLength(0);
        }
        if (!deaf) {
            from.request(1);
        }
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable failure) {
        closed.complete(1006);
    }

    @Override
    public void close() {
        socket.abort();
    }

    private static JsonObject read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
