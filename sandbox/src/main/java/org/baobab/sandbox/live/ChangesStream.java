package org.baobab.sandbox.live;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.baobab.sandbox.http.Answer;
import org.baobab.sandbox.http.Request;
import org.baobab.sandbox.http.Routes;
import org.baobab.sandbox.http.Twin;

/** {@code /sandbox/changes}: server-sent events, one now, one at each change, and a comment now and then to notice who left. */
public final class ChangesStream implements Twin {
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final Changes changes;

    public ChangesStream(Changes changes) {
        this.changes = changes;
    }

    @Override
    public void mount(Routes routes) {
        routes.get("/sandbox/changes", this::stream);
    }

    private Answer stream(Request request) {
        return Answer.streamed("text/event-stream", out -> {
            Changes.State seen = changes.state();
            event(out, seen);
            try {
                while (true) {
                    Changes.State now = changes.await(seen, HEARTBEAT);
                    if (now.equals(seen)) {
                        out.write(": still here\n\n".getBytes(StandardCharsets.UTF_8));
                        out.flush();
                    } else {
                        event(out, now);
                    }
                    seen = now;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static void event(OutputStream out, Changes.State state) throws IOException {
        String line = "data: {\"inbox\":%d,\"webhooks\":%d,\"faults\":%d}%n%n"
                .formatted(state.inbox(), state.webhooks(), state.faults());
        out.write(line.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
