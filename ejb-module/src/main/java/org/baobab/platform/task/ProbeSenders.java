package org.baobab.platform.task;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Sends probes from several threads at once. */
@ApplicationScoped
class ProbeSenders {
    @Resource
    ManagedExecutorService executor;

    @Inject
    ProbeSenders self;

    /** Returns when all are sent. */
    void send(int threads, int number, Runnable one) {
        AtomicInteger left = new AtomicInteger(number);
        CompletableFuture.allOf(IntStream.range(0, threads)
                        .mapToObj(thread -> CompletableFuture.runAsync(() -> self.sendRest(left, one), executor))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    @ActivateRequestContext
    void sendRest(AtomicInteger left, Runnable one) {
        while (left.getAndDecrement() > 0) {
            one.run();
        }
    }
}
