package org.baobab.system.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Many calls that start together. */
public final class AtOnce {
    private AtOnce() {}

    public static List<Answer> call(int times, IntFunction<Answer> call) {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> pending = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                int number = i;
                Callable<Answer> task = () -> {
                    start.await();
                    return call.apply(number);
                };
                pending.add(threads.submit(task));
            }
            start.countDown();
            return pending.stream().map(AtOnce::result).toList();
        }
    }

    /** How often each status came. */
    public static Map<Integer, Long> statuses(List<Answer> answers) {
        return answers.stream().collect(Collectors.groupingBy(Answer::status, Collectors.counting()));
    }

    private static Answer result(Future<Answer> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while many calls ran", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("One of many calls failed", e.getCause());
        }
    }
}
