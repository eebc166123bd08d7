package org.baobab.bench.listings;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

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

    double rate() {
        return times.length / seconds;
    }

    /** Milliseconds. */
    double quantile(double share) {
        return times[(int) Math.min(times.length - 1L, Math.round(share * times.length))] / 1e6;
    }
}
