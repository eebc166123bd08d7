package org.baobab.sandbox.callback;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Sends calls back, those of one message in their order; a callee that is away does not hold up the others. */
public final class Callbacks implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int CHAINS = 20_000;
    private static final int AT_ONCE = 32;

    private final Semaphore chains = new Semaphore(CHAINS);
    private final Semaphore calls = new Semaphore(AT_ONCE);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .executor(threads)
            .build();

    /** One call, so long after the one before it. The request is made anew for each attempt: its timestamp differs. */
    public record Call(Duration after, Retries retries, Supplier<HttpRequest.Builder> request) {}

    /** Sends the calls in this order. Beyond a bound they are dropped, which is a provider's bad day and no more. */
    public void send(List<Call> calls) {
        if (!chains.tryAcquire()) {
            System.err.println("Baobab sandbox: more than " + CHAINS + " callbacks wait; this one is dropped");
            return;
        }
        try {
            threads.execute(() -> run(calls));
        } catch (RejectedExecutionException e) {
            chains.release(); // the sandbox is closing
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        client.shutdownNow();
    }

    private void run(List<Call> chain) {
        try {
            for (Call call : chain) {
                Thread.sleep(call.after());
                deliver(call);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the sandbox is closing
        } finally {
            chains.release();
        }
    }

    private void deliver(Call call) throws InterruptedException {
        for (int attempt = 1; !attempt(call); attempt++) {
            if (attempt >= call.retries().attempts()) {
                return;
            }
            Thread.sleep(call.retries().delayAfter(attempt));
        }
    }

    /** True when nothing is left to do, which a refusal is to those who repeat only what got no answer. */
    private boolean attempt(Call call) throws InterruptedException {
        calls.acquire();
        try {
            HttpRequest request = call.request().get().timeout(PATIENCE).build();
            int status = client.send(request, BodyHandlers.discarding()).statusCode();
            return status / 100 == 2 || !call.retries().refusals();
        } catch (IOException e) {
            return false;
        } finally {
            calls.release();
        }
    }
}
