package org.baobab.platform.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LaneTest {
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void run_withMoreWorkThanWidth_keepsTheWidth() throws Exception {
        Lane lane = new Lane(3);
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();

        List<Future<?>> all = java.util.stream.IntStream.range(0, 60)
                .<Future<?>>mapToObj(i -> threads.submit(() -> {
                    lane.run(Priority.NORMAL, () -> {
                        most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                        Thread.yield();
                        atOnce.decrementAndGet();
                    });
                    return null;
                }))
                .toList();
        for (Future<?> one : all) {
            one.get(10, TimeUnit.SECONDS);
        }

        assertThat(most.get()).isBetween(1, 3);
        assertThat(lane.busy()).isZero();
        assertThat(lane.waiting()).isZero();
    }

    @Test
    void run_withOneFreePlace_letsTheMostUrgentGoFirstAndEqualsInTheirOrder() throws Exception {
        Lane lane = new Lane(1);
        CountDownLatch release = new CountDownLatch(1);
        List<String> order = new CopyOnWriteArrayList<>();
        threads.submit(() -> {
            lane.run(Priority.LOW, () -> await(release));
            return null;
        });
        until(() -> lane.busy() == 1);
        Future<?> last = null;
        for (String name : List.of("HIGH-1", "HIGH-2", "URGENT-1")) {
            int before = lane.waiting();
            last = threads.submit(() -> {
                lane.run(Priority.valueOf(name.substring(0, name.length() - 2)), () -> order.add(name));
                return null;
            });
            until(() -> lane.waiting() == before + 1);
        }

        release.countDown();
        last.get(10, TimeUnit.SECONDS);
        until(() -> order.size() == 3);

        assertThat(order).containsExactly("URGENT-1", "HIGH-1", "HIGH-2");
    }

    @Test
    void run_workThatThrows_givesThePlaceBack() throws Exception {
        Lane lane = new Lane(1);

        Future<?> broken = threads.submit(() -> {
            lane.run(Priority.HIGH, () -> {
                throw new IllegalStateException("on purpose");
            });
            return null;
        });

        assertThat(broken).failsWithin(java.time.Duration.ofSeconds(10));
        assertThat(lane.busy()).isZero();
    }

    @Test
    void run_interruptedWhileItWaits_leavesTheQueue() throws Exception {
        Lane lane = new Lane(1);
        CountDownLatch release = new CountDownLatch(1);
        threads.submit(() -> {
            lane.run(Priority.LOW, () -> await(release));
            return null;
        });
        until(() -> lane.busy() == 1);
        Future<?> waiting = threads.submit(() -> {
            lane.run(Priority.URGENT, () -> {});
            return null;
        });
        until(() -> lane.waiting() == 1);

        waiting.cancel(true);

        until(() -> lane.waiting() == 0);
        release.countDown();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void until(BooleanSupplier condition) throws TimeoutException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new TimeoutException("It never came true");
            }
            Thread.onSpinWait();
        }
    }
}
