package org.baobab.platform.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

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
    void close_waitsForTheCurrentRound_andNoOtherBegins() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicInteger ended = new AtomicInteger();
        Rounds rounds = every(Duration.ofMillis(1), () -> {
            begun.countDown();
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            ended.incrementAndGet();
        });
        begun.await();

        rounds.close();

        int atClose = ended.get();
        assertThat(atClose).isPositive();
        Thread.sleep(80);
        assertThat(ended).hasValue(atClose);
    }

    private static Rounds every(Duration pause, Runnable round) {
        return Rounds.start(THREADS, "test", Duration.ZERO, pause, round);
    }
}
