package org.baobab.platform.realtime.ws;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How much goes on, as metrics: {@code baobab_realtime_connections}, {@code …_sent} and {@code …_dropped} by reason. */
@ApplicationScoped
class Traffic {
    private final AtomicInteger connections = new AtomicInteger();
    private Counter sent;
    private Map<Closing, Counter> dropped;

    @Inject
    void register(MeterRegistry registry) {
        // By the registry's own methods: what a builder registers the server would keep to itself.
        registry.gauge("baobab.realtime.connections", connections);
        sent = registry.counter("baobab.realtime.sent");
        dropped = Arrays.stream(Closing.values())
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(), why -> registry.counter("baobab.realtime.dropped", "reason", why.word())));
    }

    void sent() {
        sent.increment();
    }

    void closed(Closing why) {
        dropped.get(why).increment();
    }

    void opened() {
        connections.incrementAndGet();
    }

    void ended() {
        connections.decrementAndGet();
    }

    int connections() {
        return connections.get();
    }
}
