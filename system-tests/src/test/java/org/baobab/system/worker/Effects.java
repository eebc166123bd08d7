package org.baobab.system.worker;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** How often something was done, and how often it was tried. */
public final class Effects {
    private static final Map<UUID, AtomicInteger> DONE = new ConcurrentHashMap<>();
    private static final Map<UUID, AtomicInteger> TRIED = new ConcurrentHashMap<>();

    private Effects() {}

    static void done(UUID subject) {
        DONE.computeIfAbsent(subject, unknown -> new AtomicInteger()).incrementAndGet();
    }

    static int tried(UUID subject) {
        return TRIED.computeIfAbsent(subject, unknown -> new AtomicInteger()).incrementAndGet();
    }

    public static int of(UUID subject) {
        return DONE.getOrDefault(subject, new AtomicInteger()).get();
    }

    public static int triesOf(UUID subject) {
        return TRIED.getOrDefault(subject, new AtomicInteger()).get();
    }
}
