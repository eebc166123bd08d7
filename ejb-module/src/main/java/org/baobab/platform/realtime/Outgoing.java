package org.baobab.platform.realtime;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** What waits for the courier: never more than fits, so that a broker that is away or slow costs events and not memory. */
@ApplicationScoped
class Outgoing {
    private static final int PLACES = 10_000;

    private final BlockingQueue<LiveEvent> waiting = new ArrayBlockingQueue<>(PLACES);

    private Counter lost;

    @Inject
    void count(MeterRegistry registry) {
        lost = registry.counter("baobab.realtime.lost");
    }

    void add(LiveEvent event) {
        if (!waiting.offer(event)) {
            lost.increment();
        }
    }

    /** The next event, or null when none came in that time. */
    LiveEvent next(long time, TimeUnit unit) throws InterruptedException {
        return waiting.poll(time, unit);
    }

    /** One that was taken could not be handed on. */
    void lose() {
        lost.increment();
    }
}
