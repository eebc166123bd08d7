package org.baobab.platform.webhook.sending;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.baobab.platform.kernel.Rounds;

/** Ends calls whose time is over. A socket's own timeout is not enough: a receiver that sends a byte now and then would hold a worker for ever. */
@ApplicationScoped
class Deadlines {
    private static final Duration LOOKS_EVERY = Duration.ofMillis(250);

    private final Set<Watch> watches = ConcurrentHashMap.newKeySet();

    @Resource
    ManagedThreadFactory threads;

    private Rounds rounds;

    @PostConstruct
    void start() {
        rounds = Rounds.start(threads, "webhook-deadlines", LOOKS_EVERY, LOOKS_EVERY, this::look);
    }

    @PreDestroy
    void stop() {
        rounds.close();
    }

    Watch watch(Duration limit, Runnable end) {
        Watch watch = new Watch(System.nanoTime() + limit.toNanos(), end, new AtomicBoolean());
        watches.add(watch);
        return watch;
    }

    void done(Watch watch) {
        watches.remove(watch);
    }

    private void look() {
        long now = System.nanoTime();
        for (Watch watch : watches) {
            if (now - watch.deadline() >= 0) {
                watch.ended().set(true);
                watches.remove(watch);
                watch.end().run();
            }
        }
    }

    /** One call that is being made. */
    record Watch(long deadline, Runnable end, AtomicBoolean ended) {
        boolean isOver() {
            return ended.get();
        }
    }
}
