package org.baobab.platform.pdf.gotenberg;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.baobab.platform.kernel.Caller;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;

/** The Gotenberg server behind its guards. A document that it refuses is no sign that the server is down. Nothing is repeated: a conversion is dear. */
@ApplicationScoped
class GotenbergServer {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final int LONGEST_REFUSAL = 2_000;

    @Inject
    GotenbergSettings settings;

    @Inject
    Caller caller;

    private HttpClient client;

    @PostConstruct
    void connect() {
        client = HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /**
     * Sends a form, and writes what comes back to a file.
     *
     * @throws RefusedFormException where the server blames the form or the document
     * @throws GotenbergAwayException where it does not work or does not answer
     * @throws TooSlowException where it does not come to an end in time
     */
    @Bulkhead(16)
    @CircuitBreaker(
            requestVolumeThreshold = 10,
            failureRatio = 0.5,
            delay = 5_000,
            failOn = GotenbergAwayException.class)
    public void post(String route, GotenbergForm form, Path into, Duration limit) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        settings.url().orElseThrow().resolve(path(route)))
                .header("Content-Type", form.contentType())
                .header("Gotenberg-Trace", caller.requestId())
                .POST(form.body());
        settings.authorization().ifPresent(value -> request.header("Authorization", value));
        // The client's own timeout ends with the first byte: here the whole answer has to be there.
        CompletableFuture<HttpResponse<InputStream>> call =
                client.sendAsync(request.build(), BodyHandlers.buffering(BodyHandlers.ofInputStream(), 64 * 1024));
        CompletableFuture<Void> work = call.thenAcceptAsync(answer -> read(answer, into));
        try {
            work.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            call.cancel(true);
            work.cancel(true);
            throw new TooSlowException();
        } catch (InterruptedException e) {
            call.cancel(true);
            Thread.currentThread().interrupt();
            throw new GotenbergAwayException("interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RefusedFormException refused
                    ? refused
                    : new GotenbergAwayException("it does not answer", e.getCause());
        }
    }

    private static void read(HttpResponse<InputStream> answer, Path into) {
        try (InputStream body = answer.body()) {
            if (answer.statusCode() == 200) {
                Files.copy(body, into, StandardCopyOption.REPLACE_EXISTING);
                return;
            }
            String words = new String(body.readNBytes(LONGEST_REFUSAL), StandardCharsets.UTF_8);
            switch (answer.statusCode()) {
                case 400, 413 -> throw new RefusedFormException(words);
                default -> throw new GotenbergAwayException("it answered " + answer.statusCode(), null);
            }
        } catch (IOException e) {
            throw new GotenbergAwayException("its answer broke off", e);
        }
    }

    private String path(String route) {
        String base = settings.url().orElseThrow().getPath();
        return (base == null ? "" : base) + route;
    }

    @PreDestroy
    void disconnect() {
        client.shutdownNow();
    }

    /** The form, or the document in it, is at fault. */
    static final class RefusedFormException extends RuntimeException {
        RefusedFormException(String words) {
            super(words);
        }
    }

    /** Not this time; the reason is for operators. */
    static final class GotenbergAwayException extends RuntimeException {
        GotenbergAwayException(String reason, Throwable cause) {
            super(reason, cause);
        }
    }

    /** No sign against the server either: some documents take for ever. */
    static final class TooSlowException extends RuntimeException {}
}
