package org.baobab.platform.pdf.browser;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** The DevTools protocol over a pair of pipes: JSON messages, each ended by a zero. Calls come back by number, events go to the session that they belong to. */
final class DevTools {
    private final OutputStream out;
    private final InputStream in;
    private final AtomicLong numbers = new AtomicLong();
    private final Map<Long, CompletableFuture<JsonObject>> pending = new ConcurrentHashMap<>();
    private final Map<String, Consumer<JsonObject>> sessions = new ConcurrentHashMap<>();
    private volatile boolean ended;

    DevTools(InputStream in, OutputStream out) {
        this.in = new BufferedInputStream(in, 256 * 1024);
        this.out = out;
    }

    /** Chromium is gone. */
    static final class EndedException extends RuntimeException {
        EndedException() {
            super("Chromium ended");
        }
    }

    /** Chromium refused a call. */
    static final class RefusedException extends RuntimeException {
        RefusedException(String method, String message) {
            super(method + ": " + message);
        }
    }

    /** Chromium did not answer in time. */
    static final class LateException extends RuntimeException {}

    /** Reads until Chromium ends; for a thread of its own. */
    void listen() {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        try {
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (b == 0) {
                    take(message.toString(StandardCharsets.UTF_8));
                    message.reset();
                } else {
                    message.write(b);
                }
            }
        } catch (IOException broken) {
            // That is an end as well.
        } finally {
            ended = true;
            pending.values().forEach(call -> call.completeExceptionally(new EndedException()));
        }
    }

    private void take(String text) {
        JsonObject message;
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            message = reader.readObject();
        }
        if (message.containsKey("id")) {
            CompletableFuture<JsonObject> call =
                    pending.remove(message.getJsonNumber("id").longValue());
            if (call != null) {
                call.complete(message);
            }
        } else {
            Consumer<JsonObject> session = sessions.get(message.getString("sessionId", ""));
            if (session != null) {
                session.accept(message);
            }
        }
    }

    void onEvents(String session, Consumer<JsonObject> listener) {
        sessions.put(session, listener);
    }

    void forget(String session) {
        sessions.remove(session);
    }

    /** Says something and waits for no answer. */
    void tell(String session, String method, JsonObject parameters) {
        send(numbers.incrementAndGet(), session, method, parameters);
    }

    JsonObject call(String session, String method, JsonObject parameters, Duration patience) {
        long number = numbers.incrementAndGet();
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        pending.put(number, answer);
        try {
            send(number, session, method, parameters);
            JsonObject message = answer.get(Math.max(1, patience.toMillis()), TimeUnit.MILLISECONDS);
            if (message.containsKey("error")) {
                throw new RefusedException(
                        method, message.getJsonObject("error").getString("message", "refused"));
            }
            return message.getJsonObject("result");
        } catch (TimeoutException e) {
            throw new LateException();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EndedException();
        } catch (ExecutionException e) {
            throw new EndedException();
        } finally {
            pending.remove(number);
        }
    }

    void requireLife() {
        if (ended) {
            throw new EndedException();
        }
    }

    private void send(long number, String session, String method, JsonObject parameters) {
        requireLife();
        var message = Json.createObjectBuilder()
                .add("id", number)
                .add("method", method)
                .add("params", parameters == null ? JsonValue.EMPTY_JSON_OBJECT : parameters);
        if (session != null) {
            message.add("sessionId", session);
        }
        byte[] bytes = message.build().toString().getBytes(StandardCharsets.UTF_8);
        synchronized (out) {
            try {
                out.write(bytes);
                out.write(0);
                out.flush();
            } catch (IOException e) {
                throw new EndedException();
            }
        }
    }
}
