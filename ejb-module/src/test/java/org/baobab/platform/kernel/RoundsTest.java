package org.baobab.platform.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RoundsTest {
    private static final ManagedThreadFactory THREADS = new ManagedThreadFactory() {
        @Override
        public Thread newThread(Runnable work) {
            return new Thread(work);
        }

        @Override
        public ForkJoinWorkerThread newThread(ForkJoinPool pool) {
            throw new UnsupportedOperationException();
        }
    };

    @Test
    void round_thatFails_isFollowedByTheNext() throws Exception {
        CountDownLatch three = new CountDownLatch(3);

        try (Rounds rounds = every(Duration.ofMillis(1), () -> {
            three.countDown();
            throw new IllegalStateException("the database is away");
        })) {
            assertThat(rounds).isNotNull();
            assertThat(three.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    @Timeout(20)
    void close_waitsForTheCurrentRound_andNoOtherBegins() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        AtomicInteger ended = new AtomicInteger();
        AtomicReference<Thread> worker = new AtomicReference<>();
        Rounds rounds = every(Duration.ofMillis(1), () -> {
            worker.set(Thread.currentThread());
            begun.countDown();
            awaitQuietly(mayEnd);
            ended.incrementAndGet();
        });
        begun.await();

        Thread closing = Thread.ofPlatform().start(rounds::close);
        while (closing.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        assertThat(ended).hasValue(0);
        mayEnd.countDown();
        closing.join();

        assertThat(ended).hasValue(1);
        assertThat(worker.get().isAlive()).isFalse();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Rounds every(Duration pause, Runnable round) {
        return Rounds.start(THREADS, "test", Duration.ZERO, pause, round);
    }
}
