package org.baobab.platform.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CombinerTest {
    private static final int MANY = 200;

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void whoComesAloneIsAnsweredAlone() {
        Combiner<Integer, Integer> twice = new Combiner<>(64, numbers -> {
            assertEquals(List.of(21), numbers);
            return List.of(42);
        });

        assertEquals(42, twice.ask(21));
    }

    @Test
    void thoseWhoComeMeanwhileAreAnsweredTogetherAndEachWithItsOwn() throws Exception {
        Semaphore first = new Semaphore(0);
        CountDownLatch asking = new CountDownLatch(1);
        List<Integer> sizes = new ArrayList<>();
        Combiner<Integer, Integer> twice = new Combiner<>(64, numbers -> {
            asking.countDown();
            first.acquireUninterruptibly();
            first.release();
            sizes.add(numbers.size());
            return numbers.stream().map(number -> number * 2).toList();
        });
        Future<Integer> leader = threads.submit(() -> twice.ask(1));
        asking.await();
        AtomicInteger started = new AtomicInteger();
        List<Thread> waiting = new ArrayList<>();
        List<CompletableFuture<Integer>> others = IntStream.range(2, 12)
                .mapToObj(number -> CompletableFuture.supplyAsync(
                        () -> {
                            synchronized (waiting) {
                                waiting.add(Thread.currentThread());
                            }
                            started.incrementAndGet();
                            return twice.ask(number);
                        },
                        threads))
                .toList();
        while (started.get() < 10 || waiting.stream().anyMatch(thread -> thread.getState() != Thread.State.WAITING)) {
            Thread.onSpinWait();
        }
        first.release();

        assertEquals(2, leader.get());
        for (int i = 0; i < others.size(); i++) {
            assertEquals((i + 2) * 2, others.get(i).get());
        }
        assertEquals(List.of(1, 10), sizes);
    }

    @Test
    void noneIsLostAndNoneAnsweredTwiceUnderLoad() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        Combiner<Integer, Integer> same = new Combiner<>(3, numbers -> {
            asked.addAndGet(numbers.size());
            return numbers;
        });
        CyclicBarrier together = new CyclicBarrier(8);
        List<Future<Boolean>> all = IntStream.range(0, 8)
                .mapToObj(thread -> threads.submit(() -> {
                    together.await();
                    return IntStream.range(0, MANY).allMatch(i -> same.ask(thread * MANY + i) == thread * MANY + i);
                }))
                .toList();

        for (Future<Boolean> one : all) {
            assertTrue(one.get());
        }
        assertEquals(8 * MANY, asked.get());
    }

    @Test
    void nobodyFailsForAnothersQuestion() throws Exception {
        Combiner<Integer, Integer> odd = new Combiner<>(64, numbers -> {
            if (numbers.contains(13)) {
                throw new IllegalArgumentException("13");
            }
            return numbers;
        });
        CyclicBarrier together = new CyclicBarrier(5);
        List<Future<Integer>> all = IntStream.range(11, 16)
                .mapToObj(number -> threads.submit(() -> {
                    together.await();
                    return odd.ask(number);
                }))
                .toList();

        for (int number = 11; number < 16; number++) {
            Future<Integer> one = all.get(number - 11);
            if (number == 13) {
                assertThrows(Exception.class, one::get);
            } else {
                assertEquals(number, one.get());
            }
        }
    }
}
