package org.baobab.platform.backup.restore;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicBoolean;

/** Several threads at one list; the first failure ends them all and is the one that is told. */
final class Parallel {
    private static final ThreadFactory THREADS =
            Thread.ofPlatform().name("restore-", 1).daemon().factory();

    private Parallel() {}

    interface Doing<T> {
        void on(T one) throws Exception;
    }

    interface Worker {
        /** Works until nothing is left, and stops where {@code over} became true. */
        void run(AtomicBoolean over) throws Exception;
    }

    static <T> void each(List<T> all, int workers, Doing<? super T> doing) {
        Iterator<T> rest = all.iterator();
        work(Math.min(workers, all.size()), over -> {
            for (T one = next(rest); one != null && !over.get(); one = next(rest)) {
                doing.on(one);
            }
        });
    }

    private static <T> T next(Iterator<T> rest) {
        synchronized (rest) {
            return rest.hasNext() ? rest.next() : null;
        }
    }

    static void work(int workers, Worker worker) {
        AtomicBoolean over = new AtomicBoolean();
        try (ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, workers), THREADS)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < workers; i++) {
                running.add(threads.submit(() -> {
                    try {
                        worker.run(over);
                        return null;
                    } catch (Exception | Error e) {
                        over.set(true);
                        throw e;
                    }
                }));
            }
            await(running, over);
        }
    }

    private static void await(List<Future<?>> running, AtomicBoolean over) {
        RestoreException first = null;
        for (Future<?> future : running) {
            try {
                future.get();
            } catch (ExecutionException e) {
                if (first == null && !(e.getCause() instanceof CancellationException)) {
                    first = RestoreException.of(e.getCause());
                }
            } catch (InterruptedException e) {
                over.set(true);
                Thread.currentThread().interrupt();
                throw new RestoreException("The restore was interrupted.", e);
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
