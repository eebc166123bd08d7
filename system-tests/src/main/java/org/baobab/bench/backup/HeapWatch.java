package org.baobab.bench.backup;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;

/** The most heap that was in use while something ran, beyond what was in use before; garbage that was not collected yet counts. */
final class HeapWatch implements AutoCloseable {
    private static final long MEGABYTE = 1L << 20;

    private final long before;
    private final Thread thread;
    private volatile long most;
    private volatile boolean ended;

    HeapWatch() {
        System.gc();
        before = used();
        thread = Thread.ofPlatform().daemon().start(this::watch);
    }

    private void watch() {
        try {
            while (!ended) {
                most = Math.max(most, used());
                TimeUnit.MILLISECONDS.sleep(5);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long used() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    @Override
    public void close() {
        ended = true;
    }

    long extraMegabytes() {
        return (most - before) / MEGABYTE;
    }
}
