package org.baobab.bench.listings;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** What came of a while of questions: how long each took, in nanoseconds and in order. */
record Round(double seconds, long... times) {

    /** Each client asks its next question when it has the answer to the last. */
    static Round of(List<? extends Contender> clients, Duration length, AtomicLong numbers, Vocabulary words)
            throws Exception {
        long begun = System.nanoTime();
        long end = begun + length.toNanos();
        List<Long> times = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients.size())) {
            List<Future<List<Long>>> all = new ArrayList<>();
            for (Contender client : clients) {
                all.add(threads.submit(asking(client, end, numbers, words)));
            }
            for (Future<List<Long>> one : all) {
                times.addAll(one.get());
            }
        }
        long[] sorted = times.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return new Round((System.nanoTime() - begun) / 1e9, sorted);
    }

    private static Callable<List<Long>> asking(Contender client, long end, AtomicLong numbers, Vocabulary words) {
        return () -> {
            List<Long> times = new ArrayList<>();
            while (System.nanoTime() < end) {
                Question question = Question.number(numbers.getAndIncrement(), words);
                long asked = System.nanoTime();
                client.ask(question);
                times.add(System.nanoTime() - asked);
            }
            return times;
        };
    }

    /**
     * Questions come as people do, by chance, so many a second on average, whether or not those before are answered. Time counts from the moment in which somebody
     * asks, so whoever has to wait for others waits. What nobody has got to by the end of twice the time has waited until then, and is not asked any more.
     */
    static Round atPace(
            List<? extends Contender> clients, Duration length, int perSecond, AtomicLong numbers, Vocabulary words)
            throws Exception {
        long[] moments = arrivals(length, perSecond, numbers.get());
        long[] times = new long[moments.length];
        AtomicInteger next = new AtomicInteger();
        long begun = System.nanoTime();
        long end = begun + 2 * length.toNanos();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients.size())) {
            List<Future<?>> all = new ArrayList<>();
            for (Contender client : clients) {
                all.add(threads.submit(() -> {
                    for (int i = next.getAndIncrement(); i < moments.length; i = next.getAndIncrement()) {
                        waitUntil(begun + moments[i]);
                        if (System.nanoTime() < end) {
                            client.ask(Question.number(numbers.getAndIncrement(), words));
                        }
                        times[i] = System.nanoTime() - begun - moments[i];
                    }
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        Arrays.sort(times);
        return new Round((System.nanoTime() - begun) / 1e9, times);
    }

    private static long[] arrivals(Duration length, int perSecond, long seed) {
        Random random = new Random(seed);
        long[] moments = new long[(int) (perSecond * length.toSeconds())];
        double at = 0;
        for (int i = 0; i < moments.length; i++) {
            at -= Math.log(1 - random.nextDouble()) / perSecond;
            moments[i] = (long) (at * 1e9);
        }
        return moments;
    }

    private static void waitUntil(long moment) {
        for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    double rate() {
        return times.length / seconds;
    }

    /** Milliseconds. */
    double quantile(double share) {
        return times[(int) Math.min(times.length - 1L, Math.round(share * times.length))] / 1e6;
    }
}
