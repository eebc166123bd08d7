package org.baobab.platform.pdf.browser;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.baobab.platform.pdf.browser.DevTools.EndedException;
import org.baobab.platform.pdf.browser.DevTools.LateException;
import org.baobab.platform.pdf.browser.DevTools.RefusedException;

/** One page in a Chromium, in a context that shares nothing with others. Its only request that is answered is the one for itself. */
final class Tab implements AutoCloseable {
    private static final String ADDRESS = "https://page.baobab.invalid/";
    private static final long LOOKS_EVERY_MILLIS = 200;
    private static final int PIECE = 1024 * 1024;
    private static final Duration FAREWELL = Duration.ofSeconds(3);

    /** How long a page's own clock runs on after it has loaded: animations end, charts are drawn. It takes a moment of ours. */
    private static final int SETTLE_MILLIS = 3_000;

    private static final String POLICY =
            "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval' data: blob:; style-src 'unsafe-inline' data:; img-src data: blob:; font-src data:;"
                    + " worker-src blob:; connect-src data: blob:; form-action 'none'; base-uri 'none'";

    private final DevTools tools;
    private final long deadline;
    private final String context;
    private final String session;
    private final CountDownLatch loaded = new CountDownLatch(1);
    private final CountDownLatch settled = new CountDownLatch(1);
    private final AtomicBoolean given = new AtomicBoolean();
    private volatile String html;

    Tab(DevTools tools, Duration limit) {
        this.tools = tools;
        this.deadline = System.nanoTime() + limit.toNanos();
        this.context = call(null, "Target.createBrowserContext", null).getString("browserContextId");
        String target = call(
                        null,
                        "Target.createTarget",
                        Json.createObjectBuilder()
                                .add("url", "about:blank")
                                .add("browserContextId", context)
                                .build())
                .getString("targetId");
        this.session = call(
                        null,
                        "Target.attachToTarget",
                        Json.createObjectBuilder()
                                .add("targetId", target)
                                .add("flatten", true)
                                .build())
                .getString("sessionId");
    }

    void load(BrowserPage page) {
        html = page.html();
        tools.onEvents(session, this::hear);
        call("Page.enable", null);
        call(
                "Fetch.enable",
                Json.createObjectBuilder()
                        .add(
                                "patterns",
                                Json.createArrayBuilder()
                                        .add(Json.createObjectBuilder().add("urlPattern", "*")))
                        .build());
        call("Page.navigate", Json.createObjectBuilder().add("url", ADDRESS).build());
        await(loaded);
        if (page.scripted()) {
            settle();
        }
    }

    private void settle() {
        call(
                "Emulation.setVirtualTimePolicy",
                Json.createObjectBuilder()
                        .add("policy", "pauseIfNetworkFetchesPending")
                        .add("budget", SETTLE_MILLIS)
                        .build());
        await(settled);
    }

    private void hear(JsonObject event) {
        switch (event.getString("method", "")) {
            case "Page.loadEventFired" -> loaded.countDown();
            case "Emulation.virtualTimeBudgetExpired" -> settled.countDown();
            case "Fetch.requestPaused" -> answer(event.getJsonObject("params"));
            default -> {
                // The rest is not asked for.
            }
        }
    }

    /** Runs on the thread that listens, so it waits for nothing. */
    private void answer(JsonObject paused) {
        JsonObjectBuilder answer = Json.createObjectBuilder().add("requestId", paused.getString("requestId"));
        boolean itself = ADDRESS.equals(paused.getJsonObject("request").getString("url"))
                && "Document".equals(paused.getString("resourceType", ""))
                && given.compareAndSet(false, true);
        try {
            if (itself) {
                answer.add("responseCode", 200)
                        .add(
                                "responseHeaders",
                                Json.createArrayBuilder()
                                        .add(header("Content-Type", "text/html; charset=UTF-8"))
                                        .add(header("Content-Security-Policy", POLICY)))
                        .add("body", Base64.getEncoder().encodeToString(html.getBytes(StandardCharsets.UTF_8)));
                tools.tell(session, "Fetch.fulfillRequest", answer.build());
            } else {
                tools.tell(
                        session,
                        "Fetch.failRequest",
                        answer.add("errorReason", "BlockedByClient").build());
            }
        } catch (EndedException gone) {
            // Whoever waits hears of it.
        }
    }

    private static JsonObjectBuilder header(String name, String value) {
        return Json.createObjectBuilder().add("name", name).add("value", value);
    }

    void print(BrowserPage page, Path into) throws IOException {
        JsonObjectBuilder how = Json.createObjectBuilder()
                .add("printBackground", page.printBackground())
                .add("preferCSSPageSize", true)
                .add("generateDocumentOutline", true)
                .add("transferMode", "ReturnAsStream");
        if (page.header().isPresent() || page.footer().isPresent()) {
            how.add("displayHeaderFooter", true)
                    .add("headerTemplate", page.header().orElse("<span></span>"))
                    .add("footerTemplate", page.footer().orElse("<span></span>"));
        }
        String stream = call("Page.printToPDF", how.build()).getString("stream");
        try (OutputStream out = Files.newOutputStream(into)) {
            boolean more = true;
            while (more) {
                JsonObject piece = call(
                        "IO.read",
                        Json.createObjectBuilder()
                                .add("handle", stream)
                                .add("size", PIECE)
                                .build());
                String data = piece.getString("data");
                out.write(
                        piece.getBoolean("base64Encoded", false)
                                ? Base64.getDecoder().decode(data)
                                : data.getBytes(StandardCharsets.ISO_8859_1));
                more = !piece.getBoolean("eof");
            }
        }
    }

    private JsonObject call(String method, JsonObject parameters) {
        return call(session, method, parameters);
    }

    private JsonObject call(String to, String method, JsonObject parameters) {
        return tools.call(to, method, parameters, Duration.ofNanos(Math.max(1, deadline - System.nanoTime())));
    }

    private void await(CountDownLatch event) {
        try {
            while (!event.await(LOOKS_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                tools.requireLife();
                if (System.nanoTime() > deadline) {
                    throw new LateException();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LateException();
        }
    }

    @Override
    public void close() {
        tools.forget(session);
        try {
            tools.call(
                    null,
                    "Target.disposeBrowserContext",
                    Json.createObjectBuilder().add("browserContextId", context).build(),
                    FAREWELL);
        } catch (EndedException | LateException | RefusedException gone) {
            // It goes with Chromium.
        }
    }
}
